# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DocumentVariationResponse


class DocumentVariationResponseListing(Model):
    """Page of document variations. Answer of get_knowledge_knowledgebase_document_variations."""

    entities: list[DocumentVariationResponse] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
