# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .shift_trade_match_review_user_response import ShiftTradeMatchReviewUserResponse
    from .shift_trade_match_violation import ShiftTradeMatchViolation


class ShiftTradeMatchReviewResponse(Model):
    """ShiftTradeMatchReviewResponse of the Platform API."""

    initiating_user: ShiftTradeMatchReviewUserResponse | None = field("initiatingUser", default=None)
    receiving_user: ShiftTradeMatchReviewUserResponse | None = field("receivingUser", default=None)
    violations: list[ShiftTradeMatchViolation] | None = field("violations", default=None)
    admin_review_violations: list[ShiftTradeMatchViolation] | None = field("adminReviewViolations", default=None)
