# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentVariationAnswer, KnowledgeAnswerGenerationResponse


class KnowledgeAnswerDocumentResponse(Model):
    """Part of KnowledgeAnswerDocumentsResponse."""

    id: str | None = field("id", default=None)
    title: str | None = field("title", default=None)
    answer: str | None = field("answer", default=None)
    variation: DocumentVariationAnswer | None = field("variation", default=None)


class KnowledgeAnswerDocumentsResponse(Model):
    """Given by post_knowledge_knowledgebase_documents_answers."""

    results: list[KnowledgeAnswerDocumentResponse] | None = field("results", default=None)
    answer_generation: KnowledgeAnswerGenerationResponse | None = field("answerGeneration", default=None)
