# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class ShiftTradeActivityPreviewResponse(Model):
    """One of the activities of a shift trade preview. In ShiftTradePreviewResponse."""

    start_date: datetime | None = field("startDate", default=None)
    length_minutes: int | None = field("lengthMinutes", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    counts_as_paid_time: bool | None = field("countsAsPaidTime", default=None)
    payable_minutes: int | None = field("payableMinutes", default=None)


class ShiftTradePreviewResponse(Model):
    """Preview of a search shift trade. In SearchShiftTradeResponse and 1 more."""

    activities: list[ShiftTradeActivityPreviewResponse] | None = field("activities", default=None)
