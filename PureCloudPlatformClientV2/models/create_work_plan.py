# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ListWrapperShiftStartVariance, SetWrapperDayOfWeek, UserReference


class CreateWorkPlan(Model):
    """A work plan to create: name, enabled, constrain weekly paid time and 25 more. Body of
    post_workforcemanagement_managementunit_workplans.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    enabled: bool | None = field("enabled", default=None)
    constrain_weekly_paid_time: bool | None = field("constrainWeeklyPaidTime", default=None)
    flexible_weekly_paid_time: bool | None = field("flexibleWeeklyPaidTime", default=None)
    weekly_exact_paid_minutes: int | None = field("weeklyExactPaidMinutes", default=None)
    weekly_minimum_paid_minutes: int | None = field("weeklyMinimumPaidMinutes", default=None)
    weekly_maximum_paid_minutes: int | None = field("weeklyMaximumPaidMinutes", default=None)
    constrain_paid_time_granularity: bool | None = field("constrainPaidTimeGranularity", default=None)
    paid_time_granularity_minutes: int | None = field("paidTimeGranularityMinutes", default=None)
    constrain_minimum_time_between_shifts: bool | None = field("constrainMinimumTimeBetweenShifts", default=None)
    minimum_time_between_shifts_minutes: int | None = field("minimumTimeBetweenShiftsMinutes", default=None)
    maximum_days: int | None = field("maximumDays", default=None)
    minimum_consecutive_non_working_minutes_per_week: int | None = field(
        "minimumConsecutiveNonWorkingMinutesPerWeek", default=None
    )
    constrain_maximum_consecutive_working_weekends: bool | None = field(
        "constrainMaximumConsecutiveWorkingWeekends", default=None
    )
    maximum_consecutive_working_weekends: int | None = field("maximumConsecutiveWorkingWeekends", default=None)
    minimum_working_days_per_week: int | None = field("minimumWorkingDaysPerWeek", default=None)
    constrain_maximum_consecutive_working_days: bool | None = field(
        "constrainMaximumConsecutiveWorkingDays", default=None
    )
    maximum_consecutive_working_days: int | None = field("maximumConsecutiveWorkingDays", default=None)
    minimum_shift_start_distance_minutes: int | None = field("minimumShiftStartDistanceMinutes", default=None)
    minimum_days_off_per_planning_period: int | None = field("minimumDaysOffPerPlanningPeriod", default=None)
    maximum_days_off_per_planning_period: int | None = field("maximumDaysOffPerPlanningPeriod", default=None)
    minimum_paid_minutes_per_planning_period: int | None = field("minimumPaidMinutesPerPlanningPeriod", default=None)
    maximum_paid_minutes_per_planning_period: int | None = field("maximumPaidMinutesPerPlanningPeriod", default=None)
    optional_days: SetWrapperDayOfWeek | None = field("optionalDays", default=None)
    shift_start_variance_type: Literal[
        "ShiftStart", "ShiftStartAndPaidDuration",
    ] | str | None = field("shiftStartVarianceType", default=None)
    shift_start_variances: ListWrapperShiftStartVariance | None = field("shiftStartVariances", default=None)
    shifts: list[CreateWorkPlanShift] | None = field("shifts", default=None)
    agents: list[UserReference] | None = field("agents", default=None)


class CreateWorkPlanActivity(Model):
    """One of the activities of a work plan shift. In CreateWorkPlanShift."""

    activity_code_id: str | None = field("activityCodeId", default=None)
    description: str | None = field("description", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    start_time_is_relative_to_shift_start: bool | None = field("startTimeIsRelativeToShiftStart", default=None)
    flexible_start_time: bool | None = field("flexibleStartTime", default=None)
    earliest_start_time_minutes: int | None = field("earliestStartTimeMinutes", default=None)
    latest_start_time_minutes: int | None = field("latestStartTimeMinutes", default=None)
    exact_start_time_minutes: int | None = field("exactStartTimeMinutes", default=None)
    start_time_increment_minutes: int | None = field("startTimeIncrementMinutes", default=None)
    counts_as_paid_time: bool | None = field("countsAsPaidTime", default=None)
    counts_as_contiguous_work_time: bool | None = field("countsAsContiguousWorkTime", default=None)
    minimum_length_from_shift_start_minutes: int | None = field("minimumLengthFromShiftStartMinutes", default=None)
    minimum_length_from_shift_end_minutes: int | None = field("minimumLengthFromShiftEndMinutes", default=None)


class CreateWorkPlanShift(Model):
    """One of the shifts of a work plan. In CreateWorkPlan.

    Required by the platform: name.
    """

    name: str | None = field("name", default=None)
    days: SetWrapperDayOfWeek | None = field("days", default=None)
    flexible_start_time: bool | None = field("flexibleStartTime", default=None)
    exact_start_time_minutes_from_midnight: int | None = field("exactStartTimeMinutesFromMidnight", default=None)
    earliest_start_time_minutes_from_midnight: int | None = field("earliestStartTimeMinutesFromMidnight", default=None)
    latest_start_time_minutes_from_midnight: int | None = field("latestStartTimeMinutesFromMidnight", default=None)
    constrain_stop_time: bool | None = field("constrainStopTime", default=None)
    constrain_latest_stop_time: bool | None = field("constrainLatestStopTime", default=None)
    latest_stop_time_minutes_from_midnight: int | None = field("latestStopTimeMinutesFromMidnight", default=None)
    constrain_earliest_stop_time: bool | None = field("constrainEarliestStopTime", default=None)
    earliest_stop_time_minutes_from_midnight: int | None = field("earliestStopTimeMinutesFromMidnight", default=None)
    start_increment_minutes: int | None = field("startIncrementMinutes", default=None)
    flexible_paid_time: bool | None = field("flexiblePaidTime", default=None)
    exact_paid_time_minutes: int | None = field("exactPaidTimeMinutes", default=None)
    minimum_paid_time_minutes: int | None = field("minimumPaidTimeMinutes", default=None)
    maximum_paid_time_minutes: int | None = field("maximumPaidTimeMinutes", default=None)
    constrain_contiguous_work_time: bool | None = field("constrainContiguousWorkTime", default=None)
    minimum_contiguous_work_time_minutes: int | None = field("minimumContiguousWorkTimeMinutes", default=None)
    maximum_contiguous_work_time_minutes: int | None = field("maximumContiguousWorkTimeMinutes", default=None)
    constrain_day_off: bool | None = field("constrainDayOff", default=None)
    day_off_rule: Literal["NextDayOff", "PreviousDayOff"] | str | None = field("dayOffRule", default=None)
    activities: list[CreateWorkPlanActivity] | None = field("activities", default=None)
