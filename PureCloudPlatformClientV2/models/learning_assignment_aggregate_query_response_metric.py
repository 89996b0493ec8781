# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import LearningAssignmentAggregateQueryResponseStats


class LearningAssignmentAggregateQueryResponseMetric(Model):
    """Part of LearningAssignmentAggregateQueryResponseData."""

    metric: Literal[
        "nActivities", "nPlannedActivities", "nInProgressActivities", "nCompleteActivities", "nOverdueActivities",
        "nInvalidScheduleActivities", "nPassedActivities", "nFailedActivities", "oActivityScore",
        "nNotCompletedActivities",
    ] | str | None = field("metric", default=None)
    stats: LearningAssignmentAggregateQueryResponseStats | None = field("stats", default=None)
