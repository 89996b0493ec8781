# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LabelUpdateRequest(Model):
    """A label to change: name, color, external id and 2 more. Body of patch_knowledge_knowledgebase_label."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    color: str | None = field("color", default=None)
    external_id: str | None = field("externalId", default=None)
    self_uri: str | None = field("selfUri", default=None)
