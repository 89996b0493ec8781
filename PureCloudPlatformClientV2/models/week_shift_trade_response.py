# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ShiftTradeMatchReviewResponse, ShiftTradeResponse


class WeekShiftTradeResponse(Model):
    """Part of WeekShiftTradeListResponse."""

    trade: ShiftTradeResponse | None = field("trade", default=None)
    match_review: ShiftTradeMatchReviewResponse | None = field("matchReview", default=None)
