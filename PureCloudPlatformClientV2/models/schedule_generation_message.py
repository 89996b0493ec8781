# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SchedulerMessageArgument


class ScheduleGenerationMessage(Model):
    """Part of ScheduleGenerationResult."""

    type: Literal[
        "AgentNotFound", "AgentNotInSelectedManagementUnit", "AgentNotLicensed", "AgentWithoutWorkPlan",
        "WorkPlanNotEnabled", "WorkPlanNotFound", "AgentWithoutCapability", "NoNeedDays",
        "UnableToProduceAgentSchedule", "UnableToScheduleMaxConsecutiveWorkingDaysFromAgentHistory",
        "UnableToScheduleMaxConsecutiveWorkingWeekendsFromAgentHistory", "UnableToScheduleMaxWeeklyPaidTimeFromTimeOff",
        "UnableToScheduleMaxWorkDayPaidTimeFromTimeOff", "UnableToScheduleMinIntershiftTimeFromAgentHistory",
        "UnableToScheduleMinIntershiftTimeFromDst", "UnableToScheduleMinShiftStartDistanceFromAgentHistory",
        "UnableToScheduleMinShiftStartDistanceFromDst", "UnableToScheduleMinWeeklyPaidTimeFromTimeOff",
        "UnableToScheduleMinWeeklyWorkDaysFromTimeOff", "UnableToScheduleMinWorkDayPaidTimeFromTimeOff",
        "UnableToSchedulePlanningPeriodMaxDaysOffFromAgentHistory",
        "UnableToSchedulePlanningPeriodMaxDaysOffFromTimeOff",
        "UnableToSchedulePlanningPeriodMaxPaidTimeFromAgentHistory",
        "UnableToSchedulePlanningPeriodMaxPaidTimeFromTimeOff",
        "UnableToSchedulePlanningPeriodMinDaysOffFromAgentHistory",
        "UnableToSchedulePlanningPeriodMinPaidTimeFromAgentHistory",
        "UnableToSchedulePlanningPeriodMinPaidTimeFromTimeOff", "UnableToScheduleWorkDayFromTimeOff",
        "UnableToScheduleMaxConsecutiveWorkingDays", "UnableToScheduleMaxConsecutiveWorkingWeekends",
        "UnableToScheduleMaxWeeklyPaidTime", "UnableToScheduleMaxWeeklyWorkDays", "UnableToScheduleMaxWorkDayPaidTime",
        "UnableToScheduleMinConsecutiveNonWorkingTimePerWeek", "UnableToScheduleMinIntershiftTime",
        "UnableToScheduleMinShiftStartDistance", "UnableToScheduleMinWeeklyPaidTime",
        "UnableToScheduleMinWeeklyWorkDays", "UnableToScheduleMinWorkDayPaidTime",
        "UnableToSchedulePlanningPeriodMaxDaysOff", "UnableToSchedulePlanningPeriodMaxPaidTime",
        "UnableToSchedulePlanningPeriodMinDaysOff", "UnableToSchedulePlanningPeriodMinPaidTime",
        "UnableToScheduleShiftVariance", "UnableToScheduleWorkDay",
    ] | str | None = field("type", default=None)
    arguments: list[SchedulerMessageArgument] | None = field("arguments", default=None)
