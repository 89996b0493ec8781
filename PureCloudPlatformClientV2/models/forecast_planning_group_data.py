# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ForecastPlanningGroupData(Model):
    """One of the planning groups of a business unit forecast result. In BuForecastResult and 1 more.

    Required by the platform: planning_group_id, offered_per_interval, average_handle_time_seconds_per_interval.
    """

    planning_group_id: str | None = field("planningGroupId", default=None)
    offered_per_interval: list[float] | None = field("offeredPerInterval", default=None)
    average_handle_time_seconds_per_interval: list[float] | None = field(
        "averageHandleTimeSecondsPerInterval", default=None
    )
