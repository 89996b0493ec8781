# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import QueryResponseStats


class QueryResponseMetric(Model):
    """Part of QueryResponseData."""

    metric: Literal[
        "nActivities", "nPlannedActivities", "nInProgressActivities", "nCompleteActivities", "nOverdueActivities",
        "nInvalidScheduleActivities",
    ] | str | None = field("metric", default=None)
    stats: QueryResponseStats | None = field("stats", default=None)
