# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LimitCount(Model):
    """Part of LimitCountListing."""

    name: str | None = field("name", default=None)
    estimated_count: int | None = field("estimatedCount", default=None)
    max: int | None = field("max", default=None)
    entity_id: str | None = field("entityId", default=None)
    user_id: str | None = field("userId", default=None)
