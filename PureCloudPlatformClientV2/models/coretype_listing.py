# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import Coretype


class CoretypeListing(Model):
    """List of coretypes. Answer of get_dataextensions_coretypes."""

    total: int | None = field("total", default=None)
    entities: list[Coretype] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
