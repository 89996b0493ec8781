# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ScheduleGenerationWarning(Model):
    """One of the agent warnings of a week schedule generation result. In WeekScheduleGenerationResult."""

    user_id: str | None = field("userId", default=None)
    user_not_licensed: bool | None = field("userNotLicensed", default=None)
    unable_to_meet_max_days: bool | None = field("unableToMeetMaxDays", default=None)
    unable_to_schedule_required_days: list[str] | None = field("unableToScheduleRequiredDays", default=None)
    unable_to_meet_min_paid_for_the_week: bool | None = field("unableToMeetMinPaidForTheWeek", default=None)
    unable_to_meet_max_paid_for_the_week: bool | None = field("unableToMeetMaxPaidForTheWeek", default=None)
    no_need_days: list[str] | None = field("noNeedDays", default=None)
    shifts_too_close_together: bool | None = field("shiftsTooCloseTogether", default=None)


class WeekScheduleGenerationResult(Model):
    """Generation results of a week schedule. In WeekSchedule and 1 more."""

    failed: bool | None = field("failed", default=None)
    run_id: str | None = field("runId", default=None)
    agent_warnings: list[ScheduleGenerationWarning] | None = field("agentWarnings", default=None)
    agent_warning_count: int | None = field("agentWarningCount", default=None)
