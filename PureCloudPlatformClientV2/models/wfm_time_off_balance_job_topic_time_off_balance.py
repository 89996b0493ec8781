# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class WfmTimeOffBalanceJobTopicTimeOffBalance(Model):
    activity_code_id: str | None = field("activityCodeId", default=None)
    hris_time_off_type_id: str | None = field("hrisTimeOffTypeId", default=None)
    hris_time_off_type_secondary_id: str | None = field("hrisTimeOffTypeSecondaryId", default=None)
    start_date: datetime | None = field("startDate", default=None)
    balance_minutes_per_day: list[int] | None = field("balanceMinutesPerDay", default=None)
