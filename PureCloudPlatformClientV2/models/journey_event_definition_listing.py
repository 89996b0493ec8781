# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JourneyEventDefinition


class JourneyEventDefinitionListing(Model):
    """List of journey event definitions. Answer of get_journey_views_eventdefinitions."""

    total: int | None = field("total", default=None)
    entities: list[JourneyEventDefinition] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
