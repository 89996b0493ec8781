# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .knowledge_answer_document_response import KnowledgeAnswerDocumentResponse
    from .knowledge_answer_generation_response import KnowledgeAnswerGenerationResponse


class KnowledgeAnswerDocumentsResponse(Model):
    """KnowledgeAnswerDocumentsResponse of the Platform API."""

    results: list[KnowledgeAnswerDocumentResponse] | None = field("results", default=None)
    answer_generation: KnowledgeAnswerGenerationResponse | None = field("answerGeneration", default=None)
