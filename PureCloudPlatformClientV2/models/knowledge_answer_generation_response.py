# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AnswerGenerationDocument(Model):
    """One of the documents of a knowledge answer generation. In KnowledgeAnswerGenerationResponse."""

    id: str | None = field("id", default=None)
    title: str | None = field("title", default=None)
    self_uri: str | None = field("selfUri", default=None)


class KnowledgeAnswerGenerationResponse(Model):
    """Answer generation of knowledge answer documents. In KnowledgeAnswerDocumentsResponse and 1 more."""

    answer: str | None = field("answer", default=None)
    documents: list[AnswerGenerationDocument] | None = field("documents", default=None)
