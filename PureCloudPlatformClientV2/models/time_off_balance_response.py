# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class TimeOffBalanceResponse(Model):
    """One of the items of a time off balance job response. In TimeOffBalanceJobResponse and 1 more.

    Required by the platform: activity_code_id, hris_time_off_type_id.
    """

    activity_code_id: str | None = field("activityCodeId", default=None)
    hris_time_off_type_id: str | None = field("hrisTimeOffTypeId", default=None)
    hris_time_off_type_secondary_id: str | None = field("hrisTimeOffTypeSecondaryId", default=None)
    start_date: date | None = field("startDate", default=None)
    balance_minutes_per_day: list[int] | None = field("balanceMinutesPerDay", default=None)
