# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WorkPlanReference, WorkPlanValidationMessageArgument


class ConstraintConflictMessage(Model):
    """Constraint conflict message of validate work plan messages. In ValidateWorkPlanMessages."""

    message: WorkPlanConstraintConflictMessage | None = field("message", default=None)
    conflicted_constraint_messages: list[WorkPlanConstraintMessage] | None = field(
        "conflictedConstraintMessages", default=None
    )


class ValidateWorkPlanMessages(Model):
    """Messages of a validate work plan. In ValidateWorkPlanResponse."""

    violation_messages: list[WorkPlanConfigurationViolationMessage] | None = field("violationMessages", default=None)
    constraint_conflict_message: ConstraintConflictMessage | None = field("constraintConflictMessage", default=None)


class ValidateWorkPlanResponse(Model):
    """A validate work plan: work plan, valid and messages. Answer of
    post_workforcemanagement_managementunit_workplan_validate.
    """

    work_plan: WorkPlanReference | None = field("workPlan", default=None)
    valid: bool | None = field("valid", default=None)
    messages: ValidateWorkPlanMessages | None = field("messages", default=None)


class WorkPlanConfigurationViolationMessage(Model):
    """One of the violation messages of validate work plan messages. In ValidateWorkPlanMessages."""

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
    """Message of a constraint conflict message. In ConstraintConflictMessage."""

    type: Literal["UnknownFix", "WithPotentialFixes"] | str | None = field("type", default=None)
    arguments: list[WorkPlanValidationMessageArgument] | None = field("arguments", default=None)


class WorkPlanConstraintMessage(Model):
    """One of the conflicted constraint messages of a constraint conflict message. In ConstraintConflictMessage."""

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
