# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .query_response_stats import QueryResponseStats


class QueryResponseMetric(Model):
    """QueryResponseMetric of the Platform API."""

    metric: Literal[
        "nActivities", "nPlannedActivities", "nInProgressActivities", "nCompleteActivities", "nOverdueActivities",
        "nInvalidScheduleActivities",
    ] | str | None = field("metric", default=None)
    stats: QueryResponseStats | None = field("stats", default=None)
