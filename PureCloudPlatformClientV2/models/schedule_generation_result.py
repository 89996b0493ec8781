# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SchedulerMessageTypeSeverity


class ScheduleGenerationMessage(Model):
    """One of the messages of a schedule generation result. In ScheduleGenerationResult."""

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


class ScheduleGenerationResult(Model):
    """A schedule generation result: failed, run id, message count and 2 more. Answer of
    get_workforcemanagement_businessunit_week_schedule_generationresults.
    """

    failed: bool | None = field("failed", default=None)
    run_id: str | None = field("runId", default=None)
    message_count: int | None = field("messageCount", default=None)
    messages: list[ScheduleGenerationMessage] | None = field("messages", default=None)
    message_severities: list[SchedulerMessageTypeSeverity] | None = field("messageSeverities", default=None)


class SchedulerMessageArgument(Model):
    """One of the arguments of a schedule generation message. In ScheduleGenerationMessage."""

    type: Literal["AgentId", "Date"] | str | None = field("type", default=None)
    value: str | None = field("value", default=None)
