# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeAnswerDocumentResponse, KnowledgeAnswerGenerationResponse


class KnowledgeAnswerDocumentsResponse(Model):
    """Given by post_knowledge_knowledgebase_documents_answers."""

    results: list[KnowledgeAnswerDocumentResponse] | None = field("results", default=None)
    answer_generation: KnowledgeAnswerGenerationResponse | None = field("answerGeneration", default=None)
