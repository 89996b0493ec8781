# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RegionTimeZone(Model):
    """Part of TimeZoneEntityListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    offset: int | None = field("offset", default=None)
    canonical_id: str | None = field("canonicalId", default=None)
    self_uri: str | None = field("selfUri", default=None)
