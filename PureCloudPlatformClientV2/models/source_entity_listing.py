# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Source


class SourceEntityListing(Model):
    """List of sources. Answer of get_presence_sources."""

    total: int | None = field("total", default=None)
    entities: list[Source] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
