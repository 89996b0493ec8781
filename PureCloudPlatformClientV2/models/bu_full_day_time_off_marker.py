# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class BuFullDayTimeOffMarker(Model):
    """One of the full day time off markers of a business unit agent schedule history change. In
    BuAgentScheduleHistoryChange and 5 more.
    """

    business_unit_date: date | None = field("businessUnitDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    description: str | None = field("description", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    paid: bool | None = field("paid", default=None)
    payable_minutes: int | None = field("payableMinutes", default=None)
    time_off_request_id: str | None = field("timeOffRequestId", default=None)
    time_off_request_sync_version: int | None = field("timeOffRequestSyncVersion", default=None)
