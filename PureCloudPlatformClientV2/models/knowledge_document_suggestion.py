# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeBaseReference


class KnowledgeDocumentSuggestion(Model):
    """Given by post_knowledge_knowledgebase_documents_search_suggestions.

    Required by the platform: query.
    """

    query: str | None = field("query", default=None)
    page_size: int | None = field("pageSize", default=None)
    results: list[KnowledgeDocumentSuggestionResult] | None = field("results", default=None)


class KnowledgeDocumentSuggestionResult(Model):
    """Part of KnowledgeDocumentSuggestion."""

    matched_phrase: str | None = field("matchedPhrase", default=None)
    document: KnowledgeDocumentSuggestionResultDocument | None = field("document", default=None)


class KnowledgeDocumentSuggestionResultDocument(Model):
    """Part of KnowledgeDocumentSuggestionResult.

    Required by the platform: id, knowledge_base, title.
    """

    id: str | None = field("id", default=None)
    knowledge_base: KnowledgeBaseReference | None = field("knowledgeBase", default=None)
    title: str | None = field("title", default=None)
    self_uri: str | None = field("selfUri", default=None)
