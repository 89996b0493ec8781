# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeDocumentVersionVariation


class KnowledgeDocumentVersionVariationListing(Model):
    """Page of knowledge document version variations. Answer of get_knowledge_knowledgebase_document_version_variations.
    """

    entities: list[KnowledgeDocumentVersionVariation] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
