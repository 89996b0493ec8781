# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RegionTimeZone(Model):
    """One of the items of a time zone entity listing. In TimeZoneEntityListing."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    offset: int | None = field("offset", default=None)
    canonical_id: str | None = field("canonicalId", default=None)
    self_uri: str | None = field("selfUri", default=None)


class TimeZoneEntityListing(Model):
    """Page of region time zones. Answer of get_telephony_providers_edges_timezones and 1 more."""

    entities: list[RegionTimeZone] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    first_uri: str | None = field("firstUri", default=None)
    last_uri: str | None = field("lastUri", default=None)
    self_uri: str | None = field("selfUri", default=None)
    next_uri: str | None = field("nextUri", default=None)
    previous_uri: str | None = field("previousUri", default=None)
    page_count: int | None = field("pageCount", default=None)
