# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .development_activity_aggregate_query_response_statistics import DevelopmentActivityAggregateQueryResponseStatistics


class DevelopmentActivityAggregateQueryResponseMetric(Model):
    """DevelopmentActivityAggregateQueryResponseMetric of the Platform API."""

    metric: Literal[
        "nActivities", "nPlannedActivities", "nInProgressActivities", "nCompleteActivities", "nOverdueActivities",
        "nInvalidScheduleActivities", "nPassedActivities", "nFailedActivities", "oActivityScore",
        "nNotCompletedActivities",
    ] | str | None = field("metric", default=None)
    stats: DevelopmentActivityAggregateQueryResponseStatistics | None = field("stats", default=None)
