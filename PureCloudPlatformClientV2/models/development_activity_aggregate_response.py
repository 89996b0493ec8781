# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DevelopmentActivityAggregateQueryResponseData(Model):
    """One of the data of development activity aggregate query response grouped data. In
    DevelopmentActivityAggregateQueryResponseGroupedData.
    """

    interval: str | None = field("interval", default=None)
    metrics: list[DevelopmentActivityAggregateQueryResponseMetric] | None = field("metrics", default=None)


class DevelopmentActivityAggregateQueryResponseGroupedData(Model):
    """One of the items of a development activity aggregate response. In DevelopmentActivityAggregateResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[DevelopmentActivityAggregateQueryResponseData] | None = field("data", default=None)


class DevelopmentActivityAggregateQueryResponseMetric(Model):
    """One of the metrics of development activity aggregate query response data. In
    DevelopmentActivityAggregateQueryResponseData.
    """

    metric: Literal[
        "nActivities", "nPlannedActivities", "nInProgressActivities", "nCompleteActivities", "nOverdueActivities",
        "nInvalidScheduleActivities", "nPassedActivities", "nFailedActivities", "oActivityScore",
        "nNotCompletedActivities",
    ] | str | None = field("metric", default=None)
    stats: DevelopmentActivityAggregateQueryResponseStatistics | None = field("stats", default=None)


class DevelopmentActivityAggregateQueryResponseStatistics(Model):
    """Statistics of a development activity aggregate query response metric. In
    DevelopmentActivityAggregateQueryResponseMetric.
    """

    count: int | None = field("count", default=None)
    min: float | None = field("min", default=None)
    max: float | None = field("max", default=None)
    sum: float | None = field("sum", default=None)


class DevelopmentActivityAggregateResponse(Model):
    """Results: development activity aggregate query response grouped data. Answer of
    post_users_development_activities_aggregates_query.
    """

    results: list[DevelopmentActivityAggregateQueryResponseGroupedData] | None = field("results", default=None)
