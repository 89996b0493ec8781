# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .addressable_entity_ref import AddressableEntityRef
    from .suggestion_knowledge_answer import SuggestionKnowledgeAnswer


class SuggestionKnowledgeSearch(Model):
    """SuggestionKnowledgeSearch of the Platform API."""

    title: str | None = field("title", default=None)
    snippets: list[str] | None = field("snippets", default=None)
    confidence: float | None = field("confidence", default=None)
    search_id: str | None = field("searchId", default=None)
    document: AddressableEntityRef | None = field("document", default=None)
    version: AddressableEntityRef | None = field("version", default=None)
    knowledge_answer: SuggestionKnowledgeAnswer | None = field("knowledgeAnswer", default=None)
    variations: list[AddressableEntityRef] | None = field("variations", default=None)
