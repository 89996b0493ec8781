# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .addressable_entity_ref import AddressableEntityRef


class EventDefinitionAggregates(Model):
    """EventDefinitionAggregates of the Platform API."""

    event_definition: AddressableEntityRef | None = field("eventDefinition", default=None)
    event_count: int | None = field("eventCount", default=None)
