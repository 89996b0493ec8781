# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AnswerGenerationDocument(Model):
    """Part of KnowledgeAnswerGenerationResponse."""

    id: str | None = field("id", default=None)
    title: str | None = field("title", default=None)
    self_uri: str | None = field("selfUri", default=None)


class KnowledgeAnswerGenerationResponse(Model):
    """Part of KnowledgeAnswerDocumentsResponse and 1 more."""

    answer: str | None = field("answer", default=None)
    documents: list[AnswerGenerationDocument] | None = field("documents", default=None)
