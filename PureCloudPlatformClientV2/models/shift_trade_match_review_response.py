# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ShiftTradeMatchReviewUserResponse, ShiftTradeMatchViolation


class ShiftTradeMatchReviewResponse(Model):
    """Part of WeekShiftTradeResponse."""

    initiating_user: ShiftTradeMatchReviewUserResponse | None = field("initiatingUser", default=None)
    receiving_user: ShiftTradeMatchReviewUserResponse | None = field("receivingUser", default=None)
    violations: list[ShiftTradeMatchViolation] | None = field("violations", default=None)
    admin_review_violations: list[ShiftTradeMatchViolation] | None = field("adminReviewViolations", default=None)
