# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeBaseReference


class KnowledgeDocumentReference(Model):
    """Document of a document variation answer. In DocumentVariationAnswer and 2 more.

    Required by the platform: id, knowledge_base.
    """

    id: str | None = field("id", default=None)
    knowledge_base: KnowledgeBaseReference | None = field("knowledgeBase", default=None)
    self_uri: str | None = field("selfUri", default=None)
