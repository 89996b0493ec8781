# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentQuery, DocumentQueryInterval


class KnowledgeDocumentSuggestionRequest(Model):
    """A knowledge document suggestion: query, include draft documents, interval and 2 more. Body of
    post_knowledge_knowledgebase_documents_search_suggestions.

    Required by the platform: query.
    """

    query: str | None = field("query", default=None)
    page_size: int | None = field("pageSize", default=None)
    include_draft_documents: bool | None = field("includeDraftDocuments", default=None)
    interval: DocumentQueryInterval | None = field("interval", default=None)
    filter: DocumentQuery | None = field("filter", default=None)
