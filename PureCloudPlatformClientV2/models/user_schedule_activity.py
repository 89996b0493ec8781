# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class UserScheduleActivity(Model):
    """Part of UserScheduleShift."""

    activity_code_id: str | None = field("activityCodeId", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    description: str | None = field("description", default=None)
    counts_as_paid_time: bool | None = field("countsAsPaidTime", default=None)
    is_dst_fallback: bool | None = field("isDstFallback", default=None)
    time_off_request_id: str | None = field("timeOffRequestId", default=None)
