# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LearningAssignmentAggregateQueryResponseData(Model):
    """One of the data of learning assignment aggregate query response grouped data. In
    LearningAssignmentAggregateQueryResponseGroupedData.
    """

    interval: str | None = field("interval", default=None)
    metrics: list[LearningAssignmentAggregateQueryResponseMetric] | None = field("metrics", default=None)


class LearningAssignmentAggregateQueryResponseGroupedData(Model):
    """One of the items of a learning assignment aggregate response. In LearningAssignmentAggregateResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[LearningAssignmentAggregateQueryResponseData] | None = field("data", default=None)


class LearningAssignmentAggregateQueryResponseMetric(Model):
    """One of the metrics of learning assignment aggregate query response data. In
    LearningAssignmentAggregateQueryResponseData.
    """

    metric: Literal[
        "nActivities", "nPlannedActivities", "nInProgressActivities", "nCompleteActivities", "nOverdueActivities",
        "nInvalidScheduleActivities", "nPassedActivities", "nFailedActivities", "oActivityScore",
        "nNotCompletedActivities",
    ] | str | None = field("metric", default=None)
    stats: LearningAssignmentAggregateQueryResponseStats | None = field("stats", default=None)


class LearningAssignmentAggregateQueryResponseStats(Model):
    """Statistics of a learning assignment aggregate query response metric. In
    LearningAssignmentAggregateQueryResponseMetric.
    """

    count: int | None = field("count", default=None)
    min: float | None = field("min", default=None)
    max: float | None = field("max", default=None)
    sum: float | None = field("sum", default=None)


class LearningAssignmentAggregateResponse(Model):
    """Results: learning assignment aggregate query response grouped data. Answer of
    post_learning_assignments_aggregates_query.
    """

    results: list[LearningAssignmentAggregateQueryResponseGroupedData] | None = field("results", default=None)
