# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EventDefinitionAggregates


class EventAggregatesResponse(Model):
    interval: str | None = field("interval", default=None)
    event_definition_aggregates: list[EventDefinitionAggregates] | None = field(
        "eventDefinitionAggregates", default=None
    )
