# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JourneyAggregateDataContainer


class JourneyAggregateQueryResponse(Model):
    """Results: journey aggregate data containers. Answer of post_analytics_journeys_aggregates_query."""

    results: list[JourneyAggregateDataContainer] | None = field("results", default=None)
