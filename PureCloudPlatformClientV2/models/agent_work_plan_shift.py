# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentWorkPlanActivity, SetWrapperDayOfWeek


class AgentWorkPlanShift(Model):
    """Part of AgentWorkPlan.

    Required by the platform: days, flexible_start_time, exact_start_time_minutes_from_midnight,
    earliest_start_time_minutes_from_midnight, latest_start_time_minutes_from_midnight,
    earliest_stop_time_minutes_from_midnight, constrain_latest_stop_time, latest_stop_time_minutes_from_midnight,
    flexible_paid_time, exact_paid_time_minutes, minimum_paid_time_minutes, maximum_paid_time_minutes, activities.
    """

    days: SetWrapperDayOfWeek | None = field("days", default=None)
    flexible_start_time: bool | None = field("flexibleStartTime", default=None)
    exact_start_time_minutes_from_midnight: int | None = field("exactStartTimeMinutesFromMidnight", default=None)
    earliest_start_time_minutes_from_midnight: int | None = field("earliestStartTimeMinutesFromMidnight", default=None)
    latest_start_time_minutes_from_midnight: int | None = field("latestStartTimeMinutesFromMidnight", default=None)
    earliest_stop_time_minutes_from_midnight: int | None = field("earliestStopTimeMinutesFromMidnight", default=None)
    constrain_latest_stop_time: bool | None = field("constrainLatestStopTime", default=None)
    latest_stop_time_minutes_from_midnight: int | None = field("latestStopTimeMinutesFromMidnight", default=None)
    flexible_paid_time: bool | None = field("flexiblePaidTime", default=None)
    exact_paid_time_minutes: int | None = field("exactPaidTimeMinutes", default=None)
    minimum_paid_time_minutes: int | None = field("minimumPaidTimeMinutes", default=None)
    maximum_paid_time_minutes: int | None = field("maximumPaidTimeMinutes", default=None)
    activities: list[AgentWorkPlanActivity] | None = field("activities", default=None)
