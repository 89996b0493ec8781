# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntity


class PagelessEntityListing(Model):
    """Given by get_diagnostics_logcapture_browser_users."""

    total: int | None = field("total", default=None)
    entities: list[AddressableEntity] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
