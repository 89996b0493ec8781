# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AvailableTopic


class AvailableTopicEntityListing(Model):
    """Given by get_notifications_availabletopics."""

    entities: list[AvailableTopic] | None = field("entities", default=None)
