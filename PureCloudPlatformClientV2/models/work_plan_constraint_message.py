# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WorkPlanValidationMessageArgument


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
