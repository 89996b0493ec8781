# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeDocument


class DocumentListing(Model):
    """Page of knowledge documents. Answer of get_knowledge_knowledgebase_language_documents and 1 more."""

    entities: list[KnowledgeDocument] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
