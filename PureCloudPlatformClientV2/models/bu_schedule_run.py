# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Literal

    from . import BuScheduleReference, ManagementUnitReference, SchedulerMessageSeverityCount, UserReference


class BuScheduleRun(Model):
    """A business unit schedule run, kept at
    /api/v2/workforcemanagement/businessunits/{businessUnitId}/scheduling/runs/{runId}. Answer of
    get_workforcemanagement_businessunit_scheduling_run.
    """

    id: str | None = field("id", default=None)
    scheduler_run_id: str | None = field("schedulerRunId", default=None)
    intraday_rescheduling: bool | None = field("intradayRescheduling", default=None)
    state: Literal[
        "None", "Queued", "Scheduling", "Canceled", "Failed", "Complete",
    ] | str | None = field("state", default=None)
    week_count: int | None = field("weekCount", default=None)
    percent_complete: float | None = field("percentComplete", default=None)
    target_week: date | None = field("targetWeek", default=None)
    schedule: BuScheduleReference | None = field("schedule", default=None)
    schedule_description: str | None = field("scheduleDescription", default=None)
    scheduling_start_time: datetime | None = field("schedulingStartTime", default=None)
    scheduling_started_by: UserReference | None = field("schedulingStartedBy", default=None)
    scheduling_canceled_by: UserReference | None = field("schedulingCanceledBy", default=None)
    scheduling_completed_time: datetime | None = field("schedulingCompletedTime", default=None)
    message_count: int | None = field("messageCount", default=None)
    message_severity_counts: list[SchedulerMessageSeverityCount] | None = field("messageSeverityCounts", default=None)
    rescheduling_options: ReschedulingOptionsRunResponse | None = field("reschedulingOptions", default=None)
    rescheduling_result_expiration: datetime | None = field("reschedulingResultExpiration", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ReschedulingManagementUnitResponse(Model):
    """One of the management units of a rescheduling options run. In ReschedulingOptionsRunResponse."""

    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    applied: bool | None = field("applied", default=None)


class ReschedulingOptionsRunResponse(Model):
    """Rescheduling options of a business unit schedule run. In BuScheduleRun."""

    existing_schedule: BuScheduleReference | None = field("existingSchedule", default=None)
    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    management_units: list[ReschedulingManagementUnitResponse] | None = field("managementUnits", default=None)
    agent_count: int | None = field("agentCount", default=None)
    activity_code_ids: list[str] | None = field("activityCodeIds", default=None)
    do_not_change_weekly_paid_time: bool | None = field("doNotChangeWeeklyPaidTime", default=None)
    do_not_change_daily_paid_time: bool | None = field("doNotChangeDailyPaidTime", default=None)
    do_not_change_shift_start_times: bool | None = field("doNotChangeShiftStartTimes", default=None)
    do_not_change_manually_edited_shifts: bool | None = field("doNotChangeManuallyEditedShifts", default=None)
