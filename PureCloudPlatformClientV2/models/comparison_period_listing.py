# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ComparisonPeriod


class ComparisonPeriodListing(Model):
    """List of comparison periods. Answer of get_routing_queue_comparisonperiods."""

    total: int | None = field("total", default=None)
    entities: list[ComparisonPeriod] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)
