# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class BuRescheduleRequest(Model):
    """A business unit reschedule: management unit ids, do not change weekly paid time, do not change daily paid time
    and 6 more. Body of post_workforcemanagement_businessunit_week_schedule_reschedule.

    Required by the platform: management_unit_ids, do_not_change_weekly_paid_time, do_not_change_daily_paid_time,
    do_not_change_shift_start_times, do_not_change_manually_edited_shifts.
    """

    start_date: datetime | None = field("startDate", default=None)
    end_date: datetime | None = field("endDate", default=None)
    agent_ids: list[str] | None = field("agentIds", default=None)
    activity_code_ids: list[str] | None = field("activityCodeIds", default=None)
    management_unit_ids: list[str] | None = field("managementUnitIds", default=None)
    do_not_change_weekly_paid_time: bool | None = field("doNotChangeWeeklyPaidTime", default=None)
    do_not_change_daily_paid_time: bool | None = field("doNotChangeDailyPaidTime", default=None)
    do_not_change_shift_start_times: bool | None = field("doNotChangeShiftStartTimes", default=None)
    do_not_change_manually_edited_shifts: bool | None = field("doNotChangeManuallyEditedShifts", default=None)
