# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DeletableUserReference, ListWrapperShiftStartVariance, SetWrapperDayOfWeek, WorkPlanShift


class WorkPlanValidationRequest(Model):
    """A work plan validation: name, enabled, valid and 29 more. Body of
    post_workforcemanagement_managementunit_workplan_validate.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    enabled: bool | None = field("enabled", default=None)
    valid: bool | None = field("valid", default=None)
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
    shifts: list[WorkPlanShift] | None = field("shifts", default=None)
    agents: list[DeletableUserReference] | None = field("agents", default=None)
    agent_count: int | None = field("agentCount", default=None)
    self_uri: str | None = field("selfUri", default=None)
