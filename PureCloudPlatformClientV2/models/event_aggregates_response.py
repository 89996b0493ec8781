# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .event_definition_aggregates import EventDefinitionAggregates


class EventAggregatesResponse(Model):
    """EventAggregatesResponse of the Platform API."""

    interval: str | None = field("interval", default=None)
    event_definition_aggregates: list[EventDefinitionAggregates] | None = field(
        "eventDefinitionAggregates", default=None
    )
