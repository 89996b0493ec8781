# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .knowledge_base_reference import KnowledgeBaseReference


class KnowledgeDocumentVersionReference(Model):
    """KnowledgeDocumentVersionReference of the Platform API.

    The platform requires: knowledge_base, version_id.
    """

    id: str | None = field("id", default=None)
    knowledge_base: KnowledgeBaseReference | None = field("knowledgeBase", default=None)
    version_id: str | None = field("versionId", default=None)
    self_uri: str | None = field("selfUri", default=None)
