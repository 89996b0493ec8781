# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class EventAggregatesResponse(Model):
    """Event aggregates: interval and event definition aggregates. Answer of post_usage_events_aggregates_query."""

    interval: str | None = field("interval", default=None)
    event_definition_aggregates: list[EventDefinitionAggregates] | None = field(
        "eventDefinitionAggregates", default=None
    )


class EventDefinitionAggregates(Model):
    """One of the event definition aggregates of event aggregates. In EventAggregatesResponse."""

    event_definition: AddressableEntityRef | None = field("eventDefinition", default=None)
    event_count: int | None = field("eventCount", default=None)
