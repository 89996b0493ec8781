# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .event_definition import EventDefinition


class EventDefinitionListing(Model):
    """EventDefinitionListing of the Platform API."""

    entities: list[EventDefinition] | None = field("entities", default=None)
