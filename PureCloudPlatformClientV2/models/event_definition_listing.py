# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EventDefinition


class EventDefinitionListing(Model):
    """List of event definitions. Answer of get_usage_events_definitions."""

    entities: list[EventDefinition] | None = field("entities", default=None)
