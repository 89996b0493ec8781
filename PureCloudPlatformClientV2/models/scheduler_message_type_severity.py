# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class SchedulerMessageTypeSeverity(Model):
    """One of the message severities of business unit scheduling settings. In BuSchedulingSettingsRequest and 2 more."""

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
    severity: Literal["Ignore", "Information", "Warning", "Error"] | str | None = field("severity", default=None)
