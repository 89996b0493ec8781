# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ShiftTradeMatchViolation, ShiftTradeResponse


class MatchShiftTradeResponse(Model):
    """A match shift trade: trade, violations and admin review violations. Answer of
    post_workforcemanagement_managementunit_week_shifttrade_match.
    """

    trade: ShiftTradeResponse | None = field("trade", default=None)
    violations: list[ShiftTradeMatchViolation] | None = field("violations", default=None)
    admin_review_violations: list[ShiftTradeMatchViolation] | None = field("adminReviewViolations", default=None)
