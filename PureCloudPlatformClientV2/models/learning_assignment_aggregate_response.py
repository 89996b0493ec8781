# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LearningAssignmentAggregateQueryResponseData(Model):
    """Part of LearningAssignmentAggregateQueryResponseGroupedData."""

    interval: str | None = field("interval", default=None)
    metrics: list[LearningAssignmentAggregateQueryResponseMetric] | None = field("metrics", default=None)


class LearningAssignmentAggregateQueryResponseGroupedData(Model):
    """Part of LearningAssignmentAggregateResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[LearningAssignmentAggregateQueryResponseData] | None = field("data", default=None)


class LearningAssignmentAggregateQueryResponseMetric(Model):
    """Part of LearningAssignmentAggregateQueryResponseData."""

    metric: Literal[
        "nActivities", "nPlannedActivities", "nInProgressActivities", "nCompleteActivities", "nOverdueActivities",
        "nInvalidScheduleActivities", "nPassedActivities", "nFailedActivities", "oActivityScore",
        "nNotCompletedActivities",
    ] | str | None = field("metric", default=None)
    stats: LearningAssignmentAggregateQueryResponseStats | None = field("stats", default=None)


class LearningAssignmentAggregateQueryResponseStats(Model):
    """Part of LearningAssignmentAggregateQueryResponseMetric."""

    count: int | None = field("count", default=None)
    min: float | None = field("min", default=None)
    max: float | None = field("max", default=None)
    sum: float | None = field("sum", default=None)


class LearningAssignmentAggregateResponse(Model):
    """Given by post_learning_assignments_aggregates_query."""

    results: list[LearningAssignmentAggregateQueryResponseGroupedData] | None = field("results", default=None)
