# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AddressableEntity(Model):
    """Reference by its id and its address. In PagelessEntityListing."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class PagelessEntityListing(Model):
    """List of addressable entities. Answer of get_diagnostics_logcapture_browser_users."""

    total: int | None = field("total", default=None)
    entities: list[AddressableEntity] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
