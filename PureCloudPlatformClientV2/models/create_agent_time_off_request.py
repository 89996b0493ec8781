# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class CreateAgentTimeOffRequest(Model):
    """An agent time off to create: activity code id, daily duration minutes, notes and 4 more. Body of
    post_workforcemanagement_timeoffrequests.

    Required by the platform: activity_code_id, daily_duration_minutes.
    """

    activity_code_id: str | None = field("activityCodeId", default=None)
    notes: str | None = field("notes", default=None)
    full_day_management_unit_dates: list[str] | None = field("fullDayManagementUnitDates", default=None)
    partial_day_start_date_times: list[datetime] | None = field("partialDayStartDateTimes", default=None)
    daily_duration_minutes: int | None = field("dailyDurationMinutes", default=None)
    duration_minutes: list[int] | None = field("durationMinutes", default=None)
    payable_minutes: list[int] | None = field("payableMinutes", default=None)
