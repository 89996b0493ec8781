# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeGuestDocumentVariationAnswer


class KnowledgeGuestAnswerDocumentResponse(Model):
    """One of the items of a knowledge guest answer documents response. In KnowledgeGuestAnswerDocumentsResponse."""

    id: str | None = field("id", default=None)
    title: str | None = field("title", default=None)
    answer: str | None = field("answer", default=None)
    variation: KnowledgeGuestDocumentVariationAnswer | None = field("variation", default=None)


class KnowledgeGuestAnswerDocumentsResponse(Model):
    """Results: knowledge guest answer documents. Answer of post_knowledge_guest_session_documents_answers."""

    results: list[KnowledgeGuestAnswerDocumentResponse] | None = field("results", default=None)
