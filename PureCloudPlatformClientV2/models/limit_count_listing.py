# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LimitCount(Model):
    """One of the items of a limit count listing. In LimitCountListing."""

    name: str | None = field("name", default=None)
    estimated_count: int | None = field("estimatedCount", default=None)
    max: int | None = field("max", default=None)
    entity_id: str | None = field("entityId", default=None)
    user_id: str | None = field("userId", default=None)


class LimitCountListing(Model):
    """Page of limit counts. Answer of get_organizations_limits_namespace_counts and 1 more."""

    entities: list[LimitCount] | None = field("entities", default=None)
    next_uri: str | None = field("nextUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
