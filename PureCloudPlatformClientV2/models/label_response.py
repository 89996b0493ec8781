# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class LabelResponse(Model):
    """A label, kept at /api/v2/knowledge/knowledgebases/{knowledgeBaseId}/labels/{labelId}. Answer of
    delete_knowledge_knowledgebase_label and 3 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    color: str | None = field("color", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    document_count: int | None = field("documentCount", default=None)
    external_id: str | None = field("externalId", default=None)
    self_uri: str | None = field("selfUri", default=None)
