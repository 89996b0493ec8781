# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WorkPlanReference, WorkPlanValidationMessageArgument


class ConstraintConflictMessage(Model):
    """Part of ValidateWorkPlanMessages."""

    message: WorkPlanConstraintConflictMessage | None = field("message", default=None)
    conflicted_constraint_messages: list[WorkPlanConstraintMessage] | None = field(
        "conflictedConstraintMessages", default=None
    )


class ValidateWorkPlanMessages(Model):
    """Part of ValidateWorkPlanResponse."""

    violation_messages: list[WorkPlanConfigurationViolationMessage] | None = field("violationMessages", default=None)
    constraint_conflict_message: ConstraintConflictMessage | None = field("constraintConflictMessage", default=None)


class ValidateWorkPlanResponse(Model):
    """Given by post_workforcemanagement_managementunit_workplan_validate."""

    work_plan: WorkPlanReference | None = field("workPlan", default=None)
    valid: bool | None = field("valid", default=None)
    messages: ValidateWorkPlanMessages | None = field("messages", default=None)


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


class WorkPlanConstraintConflictMessage(Model):
    """Part of ConstraintConflictMessage."""

    type: Literal["UnknownFix", "WithPotentialFixes"] | str | None = field("type", default=None)
    arguments: list[WorkPlanValidationMessageArgument] | None = field("arguments", default=None)


class WorkPlanConstraintMessage(Model):
    """Part of ConstraintConflictMessage."""

    type: Literal[
        "ActivityEarliestStartTimeMinutesFromMidnight", "ActivityEarliestStartTimeMinutesFromShiftStart",
        "ActivityLatestStartTimeMinutesFromMidnight", "ActivityLatestStartTimeMinutesFromShiftStart",
        "ActivityMinimumLengthFromShiftEndMinutes", "ActivityMinimumLengthFromShiftStartMinutes",
        "ActivityStartTimeIncrementInMinutes", "PlanningPeriodMaximumDaysOff", "PlanningPeriodMaximumPaidTimeMinutes",
        "PlanningPeriodMinimumDaysOff", "PlanningPeriodMinimumPaidTimeMinutes", "ShiftDayOffRule",
        "ShiftEarliestStartTimeMinutesFromMidnight", "ShiftEarliestStopTimeMinutesFromMidnight",
        "ShiftLatestStartTimeMinutesFromMidnight", "ShiftLatestStopTimeMinutesFromMidnight",
        "ShiftMaximumContiguousTimeMinutes", "ShiftMaximumPaidTimeMinutes", "ShiftMinimumContiguousTimeMinutes",
        "ShiftMinimumPaidTimeMinutes", "ShiftStartTimeIncrementInMinutes", "ShiftStartVarianceMaximumVarianceMinutes",
        "ShiftStartVariancePaidDuration", "WorkPlanMaximumConsecutiveWorkingDays",
        "WorkPlanMaximumConsecutiveWorkingWeekends", "WorkPlanMaximumWeeklyPaidTimeMinutes",
        "WorkPlanMaximumWorkingDaysPerWeek", "WorkPlanMinimumConsecutiveNonWorkingTimePerWeekMinutes",
        "WorkPlanMinimumInterShiftTimeMinutes", "WorkPlanMinimumShiftStartDistanceMinutes",
        "WorkPlanMinimumWeeklyPaidTimeMinutes", "WorkPlanMinimumWorkingDaysPerWeek", "WorkPlanOptionalDays",
        "WorkPlanPaidTimeGranularityMinutes",
    ] | str | None = field("type", default=None)
    arguments: list[WorkPlanValidationMessageArgument] | None = field("arguments", default=None)
