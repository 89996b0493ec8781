# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import JourneyAggregateDataContainer


class JourneyAsyncAggregateQueryResponse(Model):
    """Results: journey aggregate data containers. Answer of get_analytics_journeys_aggregates_job_results."""

    results: list[JourneyAggregateDataContainer] | None = field("results", default=None)
    cursor: str | None = field("cursor", default=None)
