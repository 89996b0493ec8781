# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentVariationAnswer, KnowledgeAnswerGenerationResponse


class KnowledgeAnswerDocumentResponse(Model):
    """One of the items of a knowledge answer documents response. In KnowledgeAnswerDocumentsResponse."""

    id: str | None = field("id", default=None)
    title: str | None = field("title", default=None)
    answer: str | None = field("answer", default=None)
    variation: DocumentVariationAnswer | None = field("variation", default=None)


class KnowledgeAnswerDocumentsResponse(Model):
    """Results: knowledge answer documents. Answer of post_knowledge_knowledgebase_documents_answers."""

    results: list[KnowledgeAnswerDocumentResponse] | None = field("results", default=None)
    answer_generation: KnowledgeAnswerGenerationResponse | None = field("answerGeneration", default=None)
