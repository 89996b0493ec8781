# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .shift_trade_match_review_response import ShiftTradeMatchReviewResponse
    from .shift_trade_response import ShiftTradeResponse


class WeekShiftTradeResponse(Model):
    """WeekShiftTradeResponse of the Platform API."""

    trade: ShiftTradeResponse | None = field("trade", default=None)
    match_review: ShiftTradeMatchReviewResponse | None = field("matchReview", default=None)
