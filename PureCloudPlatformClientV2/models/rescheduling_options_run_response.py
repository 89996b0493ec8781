# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import BuScheduleReference, ReschedulingManagementUnitResponse


class ReschedulingOptionsRunResponse(Model):
    """Part of BuScheduleRun."""

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
