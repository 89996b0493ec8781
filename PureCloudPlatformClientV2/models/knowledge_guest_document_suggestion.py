# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeGuestDocumentSuggestionResult


class KnowledgeGuestDocumentSuggestion(Model):
    """Given by post_knowledge_guest_session_documents_search_suggestions.

    Required by the platform: query.
    """

    query: str | None = field("query", default=None)
    page_size: int | None = field("pageSize", default=None)
    session_id: str | None = field("sessionId", default=None)
    results: list[KnowledgeGuestDocumentSuggestionResult] | None = field("results", default=None)
