# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DevelopmentActivityAggregateQueryResponseData(Model):
    """Part of DevelopmentActivityAggregateQueryResponseGroupedData."""

    interval: str | None = field("interval", default=None)
    metrics: list[DevelopmentActivityAggregateQueryResponseMetric] | None = field("metrics", default=None)


class DevelopmentActivityAggregateQueryResponseGroupedData(Model):
    """Part of DevelopmentActivityAggregateResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[DevelopmentActivityAggregateQueryResponseData] | None = field("data", default=None)


class DevelopmentActivityAggregateQueryResponseMetric(Model):
    """Part of DevelopmentActivityAggregateQueryResponseData."""

    metric: Literal[
        "nActivities", "nPlannedActivities", "nInProgressActivities", "nCompleteActivities", "nOverdueActivities",
        "nInvalidScheduleActivities", "nPassedActivities", "nFailedActivities", "oActivityScore",
        "nNotCompletedActivities",
    ] | str | None = field("metric", default=None)
    stats: DevelopmentActivityAggregateQueryResponseStatistics | None = field("stats", default=None)


class DevelopmentActivityAggregateQueryResponseStatistics(Model):
    """Part of DevelopmentActivityAggregateQueryResponseMetric."""

    count: int | None = field("count", default=None)
    min: float | None = field("min", default=None)
    max: float | None = field("max", default=None)
    sum: float | None = field("sum", default=None)


class DevelopmentActivityAggregateResponse(Model):
    """Given by post_users_development_activities_aggregates_query."""

    results: list[DevelopmentActivityAggregateQueryResponseGroupedData] | None = field("results", default=None)
