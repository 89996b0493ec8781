# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AvailableMediaType


class AvailableMediaTypeEntityListing(Model):
    """Given by get_routing_availablemediatypes."""

    entities: list[AvailableMediaType] | None = field("entities", default=None)
