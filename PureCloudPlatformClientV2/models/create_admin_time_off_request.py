# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import UserReference


class CreateAdminTimeOffRequest(Model):
    """An admin time off to create: status, users, activity code id and 7 more. Body of
    post_workforcemanagement_managementunit_timeoffrequests.

    Required by the platform: status, users, activity_code_id, daily_duration_minutes.
    """

    status: Literal["PENDING", "APPROVED"] | str | None = field("status", default=None)
    users: list[UserReference] | None = field("users", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    notes: str | None = field("notes", default=None)
    full_day_management_unit_dates: list[str] | None = field("fullDayManagementUnitDates", default=None)
    partial_day_start_date_times: list[datetime] | None = field("partialDayStartDateTimes", default=None)
    daily_duration_minutes: int | None = field("dailyDurationMinutes", default=None)
    duration_minutes: list[int] | None = field("durationMinutes", default=None)
    payable_minutes: list[int] | None = field("payableMinutes", default=None)
    paid: bool | None = field("paid", default=None)
