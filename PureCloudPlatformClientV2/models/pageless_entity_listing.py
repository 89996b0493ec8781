# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AddressableEntity(Model):
    """Part of PagelessEntityListing."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)


class PagelessEntityListing(Model):
    """Given by get_diagnostics_logcapture_browser_users."""

    total: int | None = field("total", default=None)
    entities: list[AddressableEntity] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
