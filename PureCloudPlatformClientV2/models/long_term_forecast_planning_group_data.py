# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LongTermForecastPlanningGroupData(Model):
    """One of the long term planning groups of a business unit import short term forecast schema. In
    BuImportShortTermForecastSchema and 1 more.

    Required by the platform: planning_group_id, offered_per_day, average_handle_time_seconds_per_day.
    """

    planning_group_id: str | None = field("planningGroupId", default=None)
    offered_per_day: list[float] | None = field("offeredPerDay", default=None)
    average_handle_time_seconds_per_day: list[float] | None = field("averageHandleTimeSecondsPerDay", default=None)
