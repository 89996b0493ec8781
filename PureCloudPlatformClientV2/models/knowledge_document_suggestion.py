# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeBaseReference


class KnowledgeDocumentSuggestion(Model):
    """Results: knowledge document suggestion results. Answer of
    post_knowledge_knowledgebase_documents_search_suggestions.

    Required by the platform: query.
    """

    query: str | None = field("query", default=None)
    page_size: int | None = field("pageSize", default=None)
    results: list[KnowledgeDocumentSuggestionResult] | None = field("results", default=None)


class KnowledgeDocumentSuggestionResult(Model):
    """One of the items of a knowledge document suggestion. In KnowledgeDocumentSuggestion."""

    matched_phrase: str | None = field("matchedPhrase", default=None)
    document: KnowledgeDocumentSuggestionResultDocument | None = field("document", default=None)


class KnowledgeDocumentSuggestionResultDocument(Model):
    """Document of a knowledge document suggestion result. In KnowledgeDocumentSuggestionResult.

    Required by the platform: id, knowledge_base, title.
    """

    id: str | None = field("id", default=None)
    knowledge_base: KnowledgeBaseReference | None = field("knowledgeBase", default=None)
    title: str | None = field("title", default=None)
    self_uri: str | None = field("selfUri", default=None)
