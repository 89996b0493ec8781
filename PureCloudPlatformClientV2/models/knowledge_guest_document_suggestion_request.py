# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class KnowledgeGuestDocumentSuggestionRequest(Model):
    """A knowledge guest document suggestion: query, include draft documents and 1 more. Body of
    post_knowledge_guest_session_documents_search_suggestions.

    Required by the platform: query.
    """

    query: str | None = field("query", default=None)
    page_size: int | None = field("pageSize", default=None)
    include_draft_documents: bool | None = field("includeDraftDocuments", default=None)
