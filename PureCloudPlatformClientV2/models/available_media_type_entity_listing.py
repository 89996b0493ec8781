# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AvailableMediaType(Model):
    """One of the items of an available media type entity listing. In AvailableMediaTypeEntityListing."""

    media_type: str | None = field("mediaType", default=None)
    available_sub_types: list[str] | None = field("availableSubTypes", default=None)


class AvailableMediaTypeEntityListing(Model):
    """List of available media types. Answer of get_routing_availablemediatypes."""

    entities: list[AvailableMediaType] | None = field("entities", default=None)
