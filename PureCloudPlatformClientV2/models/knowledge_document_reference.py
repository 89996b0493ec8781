# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .knowledge_base_reference import KnowledgeBaseReference


class KnowledgeDocumentReference(Model):
    """KnowledgeDocumentReference of the Platform API.

    The platform requires: id, knowledge_base.
    """

    id: str | None = field("id", default=None)
    knowledge_base: KnowledgeBaseReference | None = field("knowledgeBase", default=None)
    self_uri: str | None = field("selfUri", default=None)
