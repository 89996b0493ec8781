# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class CoachingAppointmentAggregateResponse(Model):
    """Results: query response grouped data. Answer of post_coaching_appointments_aggregates_query."""

    results: list[QueryResponseGroupedData] | None = field("results", default=None)


class QueryResponseData(Model):
    """One of the data of query response grouped data. In QueryResponseGroupedData."""

    interval: str | None = field("interval", default=None)
    metrics: list[QueryResponseMetric] | None = field("metrics", default=None)


class QueryResponseGroupedData(Model):
    """One of the items of a coaching appointment aggregate response. In CoachingAppointmentAggregateResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[QueryResponseData] | None = field("data", default=None)


class QueryResponseMetric(Model):
    """One of the metrics of query response data. In QueryResponseData."""

    metric: Literal[
        "nActivities", "nPlannedActivities", "nInProgressActivities", "nCompleteActivities", "nOverdueActivities",
        "nInvalidScheduleActivities",
    ] | str | None = field("metric", default=None)
    stats: QueryResponseStats | None = field("stats", default=None)


class QueryResponseStats(Model):
    """Statistics of a query response metric. In QueryResponseMetric."""

    count: int | None = field("count", default=None)
