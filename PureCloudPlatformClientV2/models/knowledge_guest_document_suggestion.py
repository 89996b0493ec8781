# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeGuestDocumentSuggestion(Model):
    """Results: knowledge guest document suggestion results. Answer of
    post_knowledge_guest_session_documents_search_suggestions.

    Required by the platform: query.
    """

    query: str | None = field("query", default=None)
    page_size: int | None = field("pageSize", default=None)
    session_id: str | None = field("sessionId", default=None)
    results: list[KnowledgeGuestDocumentSuggestionResult] | None = field("results", default=None)


class KnowledgeGuestDocumentSuggestionResult(Model):
    """One of the items of a knowledge guest document suggestion. In KnowledgeGuestDocumentSuggestion."""

    matched_phrase: str | None = field("matchedPhrase", default=None)
