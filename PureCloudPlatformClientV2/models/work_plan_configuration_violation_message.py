# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WorkPlanValidationMessageArgument


class WorkPlanConfigurationViolationMessage(Model):
    """Part of ValidateWorkPlanMessages."""

    type: Literal[
        "ActivitiesOverlap", "ActivityEndGreaterThanShiftStop", "ActivityPaidTimeGreaterThanShiftPaidTime",
        "ActivityStartBeforeShiftStart", "ActivityStartGreaterThanEqualToShiftStop",
        "ActivityStartIncrementMinutesNotDivisibleByScheduleIntervalMinutes", "DailyExactPaidMinutes",
        "DailyMaxTotalLessThanWeeklyMin", "DailyMaxTotalLessThanWeeklyMinWithOptional",
        "DailyMaxTotalLessThanWeeklyMinWithoutOptional", "DailyMinTotalGreaterThanWeeklyMax",
        "DailyMinTotalGreaterThanWeeklyMaxWithOptional", "DailyMinTotalGreaterThanWeeklyMaxWithoutOptional",
        "DailyRequiredDaysGreaterThanWeeklyMaxDays", "DailyShiftHasNoDaysSelected",
        "DailyShiftMaxPossibilitiesViolated", "EarliestShiftStopIsTooLate", "ExactPaidTimeNotDivisibleByGranularity",
        "MaxConsecutiveWorkingDaysNoMoreThanDoubleMaxWorkingDaysPerWeek", "MaxDaysOffPerPlanningPeriodNotCorrect",
        "MaxPaidTimeIsMoreThanShiftLength", "MaxPaidTimeNotDivisibleByGranularity",
        "MaxPaidTimePerMonthlyPlanningPeriod", "MaxPaidTimePerPlanningPeriod", "MaxShifts",
        "MinPaidTimeNotDivisibleByGranularity", "MinPaidTimePerMonthlyPlanningPeriod", "MinPaidTimePerPlanningPeriod",
        "NoShifts", "PaidTimeGreaterThanMaxWorkTime", "PaidTimeLessThanMinWorkTime", "PaidTimeNotMetByShiftStartStop",
        "ShiftDaysSelectMoreThanMinWorkingDays", "ShiftStopEarlierThanStart", "ShiftVarianceCannotBeMet",
        "WeeklyExactPaidMinutes",
    ] | str | None = field("type", default=None)
    arguments: list[WorkPlanValidationMessageArgument] | None = field("arguments", default=None)
    severity: Literal["Information", "Warning", "Error"] | str | None = field("severity", default=None)
