# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import KnowledgeDocumentAlternative


class KnowledgeDocumentReq(Model):
    """A knowledge document req: title, visible, alternatives and 5 more. Body of
    patch_knowledge_knowledgebase_document.

    Required by the platform: title.
    """

    id: str | None = field("id", default=None)
    title: str | None = field("title", default=None)
    visible: bool | None = field("visible", default=None)
    alternatives: list[KnowledgeDocumentAlternative] | None = field("alternatives", default=None)
    category_id: str | None = field("categoryId", default=None)
    label_ids: list[str] | None = field("labelIds", default=None)
    external_id: str | None = field("externalId", default=None)
    self_uri: str | None = field("selfUri", default=None)
