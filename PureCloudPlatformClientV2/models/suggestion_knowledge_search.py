# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef, SuggestionKnowledgeAnswer


class SuggestionKnowledgeSearch(Model):
    """Part of Suggestion."""

    title: str | None = field("title", default=None)
    snippets: list[str] | None = field("snippets", default=None)
    confidence: float | None = field("confidence", default=None)
    search_id: str | None = field("searchId", default=None)
    document: AddressableEntityRef | None = field("document", default=None)
    version: AddressableEntityRef | None = field("version", default=None)
    knowledge_answer: SuggestionKnowledgeAnswer | None = field("knowledgeAnswer", default=None)
    variations: list[AddressableEntityRef] | None = field("variations", default=None)
