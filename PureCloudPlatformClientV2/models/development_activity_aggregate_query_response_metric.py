# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DevelopmentActivityAggregateQueryResponseStatistics


class DevelopmentActivityAggregateQueryResponseMetric(Model):
    """Part of DevelopmentActivityAggregateQueryResponseData."""

    metric: Literal[
        "nActivities", "nPlannedActivities", "nInProgressActivities", "nCompleteActivities", "nOverdueActivities",
        "nInvalidScheduleActivities", "nPassedActivities", "nFailedActivities", "oActivityScore",
        "nNotCompletedActivities",
    ] | str | None = field("metric", default=None)
    stats: DevelopmentActivityAggregateQueryResponseStatistics | None = field("stats", default=None)
