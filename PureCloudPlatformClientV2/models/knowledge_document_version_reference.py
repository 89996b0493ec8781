# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeBaseReference


class KnowledgeDocumentVersionReference(Model):
    """Document of knowledge document feedback. In KnowledgeDocumentFeedback and 1 more.

    Required by the platform: knowledge_base, version_id.
    """

    id: str | None = field("id", default=None)
    knowledge_base: KnowledgeBaseReference | None = field("knowledgeBase", default=None)
    version_id: str | None = field("versionId", default=None)
    self_uri: str | None = field("selfUri", default=None)
