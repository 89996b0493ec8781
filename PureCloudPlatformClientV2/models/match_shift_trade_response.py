# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .shift_trade_match_violation import ShiftTradeMatchViolation
    from .shift_trade_response import ShiftTradeResponse


class MatchShiftTradeResponse(Model):
    """MatchShiftTradeResponse of the Platform API."""

    trade: ShiftTradeResponse | None = field("trade", default=None)
    violations: list[ShiftTradeMatchViolation] | None = field("violations", default=None)
    admin_review_violations: list[ShiftTradeMatchViolation] | None = field("adminReviewViolations", default=None)
