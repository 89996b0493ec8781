# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeGuestDocumentResponse


class KnowledgeGuestDocumentResponseListing(Model):
    """Page of knowledge guest documents. Answer of get_knowledge_guest_session_documents."""

    entities: list[KnowledgeGuestDocumentResponse] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
