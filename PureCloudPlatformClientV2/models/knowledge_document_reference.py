# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeBaseReference


class KnowledgeDocumentReference(Model):
    """Required by the platform: id, knowledge_base."""

    id: str | None = field("id", default=None)
    knowledge_base: KnowledgeBaseReference | None = field("knowledgeBase", default=None)
    self_uri: str | None = field("selfUri", default=None)
