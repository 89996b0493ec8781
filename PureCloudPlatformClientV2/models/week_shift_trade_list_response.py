# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ShiftTradeMatchViolation, ShiftTradePreviewResponse, ShiftTradeResponse


class ShiftTradeMatchReviewResponse(Model):
    """Match review of a week shift trade. In WeekShiftTradeResponse."""

    initiating_user: ShiftTradeMatchReviewUserResponse | None = field("initiatingUser", default=None)
    receiving_user: ShiftTradeMatchReviewUserResponse | None = field("receivingUser", default=None)
    violations: list[ShiftTradeMatchViolation] | None = field("violations", default=None)
    admin_review_violations: list[ShiftTradeMatchViolation] | None = field("adminReviewViolations", default=None)


class ShiftTradeMatchReviewUserResponse(Model):
    """Initiating user of a shift trade match review. In ShiftTradeMatchReviewResponse."""

    weekly_minimum_paid_minutes: int | None = field("weeklyMinimumPaidMinutes", default=None)
    weekly_maximum_paid_minutes: int | None = field("weeklyMaximumPaidMinutes", default=None)
    pre_trade_schedule_paid_minutes: int | None = field("preTradeSchedulePaidMinutes", default=None)
    post_trade_schedule_paid_minutes: int | None = field("postTradeSchedulePaidMinutes", default=None)
    post_trade_new_shift: ShiftTradePreviewResponse | None = field("postTradeNewShift", default=None)


class WeekShiftTradeListResponse(Model):
    """List of week shift trades. Answer of get_workforcemanagement_managementunit_week_shifttrades."""

    entities: list[WeekShiftTradeResponse] | None = field("entities", default=None)
    download_url: str | None = field("downloadUrl", default=None)


class WeekShiftTradeResponse(Model):
    """One of the items of a week shift trade list response. In WeekShiftTradeListResponse."""

    trade: ShiftTradeResponse | None = field("trade", default=None)
    match_review: ShiftTradeMatchReviewResponse | None = field("matchReview", default=None)
