# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AvailableMediaType(Model):
    """Part of AvailableMediaTypeEntityListing."""

    media_type: str | None = field("mediaType", default=None)
    available_sub_types: list[str] | None = field("availableSubTypes", default=None)


class AvailableMediaTypeEntityListing(Model):
    """Given by get_routing_availablemediatypes."""

    entities: list[AvailableMediaType] | None = field("entities", default=None)
