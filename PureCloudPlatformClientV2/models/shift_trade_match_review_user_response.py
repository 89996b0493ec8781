# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ShiftTradePreviewResponse


class ShiftTradeMatchReviewUserResponse(Model):
    """Part of ShiftTradeMatchReviewResponse."""

    weekly_minimum_paid_minutes: int | None = field("weeklyMinimumPaidMinutes", default=None)
    weekly_maximum_paid_minutes: int | None = field("weeklyMaximumPaidMinutes", default=None)
    pre_trade_schedule_paid_minutes: int | None = field("preTradeSchedulePaidMinutes", default=None)
    post_trade_schedule_paid_minutes: int | None = field("postTradeSchedulePaidMinutes", default=None)
    post_trade_new_shift: ShiftTradePreviewResponse | None = field("postTradeNewShift", default=None)
