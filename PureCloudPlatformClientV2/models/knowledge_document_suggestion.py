# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeDocumentSuggestionResult


class KnowledgeDocumentSuggestion(Model):
    """Given by post_knowledge_knowledgebase_documents_search_suggestions.

    Required by the platform: query.
    """

    query: str | None = field("query", default=None)
    page_size: int | None = field("pageSize", default=None)
    results: list[KnowledgeDocumentSuggestionResult] | None = field("results", default=None)
