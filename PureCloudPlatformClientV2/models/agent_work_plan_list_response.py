# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ManagementUnitReference, SetWrapperDayOfWeek


class AgentWorkPlan(Model):
    """One of the items of an agent work plan list response. In AgentWorkPlanListResponse.

    Required by the platform: constrain_weekly_paid_time, flexible_weekly_paid_time, weekly_exact_paid_minutes,
    weekly_minimum_paid_minutes, weekly_maximum_paid_minutes, shifts.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    constrain_weekly_paid_time: bool | None = field("constrainWeeklyPaidTime", default=None)
    flexible_weekly_paid_time: bool | None = field("flexibleWeeklyPaidTime", default=None)
    weekly_exact_paid_minutes: int | None = field("weeklyExactPaidMinutes", default=None)
    weekly_minimum_paid_minutes: int | None = field("weeklyMinimumPaidMinutes", default=None)
    weekly_maximum_paid_minutes: int | None = field("weeklyMaximumPaidMinutes", default=None)
    optional_days: SetWrapperDayOfWeek | None = field("optionalDays", default=None)
    shifts: list[AgentWorkPlanShift] | None = field("shifts", default=None)
    self_uri: str | None = field("selfUri", default=None)


class AgentWorkPlanActivity(Model):
    """One of the activities of an agent work plan shift. In AgentWorkPlanShift.

    Required by the platform: length_minutes, counts_as_paid_time.
    """

    length_minutes: int | None = field("lengthMinutes", default=None)
    counts_as_paid_time: bool | None = field("countsAsPaidTime", default=None)


class AgentWorkPlanListResponse(Model):
    """List of agent work plans. Answer of get_workforcemanagement_workplanbid_workplans.

    Required by the platform: management_unit.
    """

    entities: list[AgentWorkPlan] | None = field("entities", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)


class AgentWorkPlanShift(Model):
    """One of the shifts of an agent work plan. In AgentWorkPlan.

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
