# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EstimateAvailableFullDayTimeOffRequest, EstimateAvailablePartialDayTimeOffRequest


class EstimateAvailableTimeOffRequest(Model):
    """Required by the platform: activity_code_id, paid."""

    full_day_dates: list[EstimateAvailableFullDayTimeOffRequest] | None = field("fullDayDates", default=None)
    partial_day_dates: list[EstimateAvailablePartialDayTimeOffRequest] | None = field("partialDayDates", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    paid: bool | None = field("paid", default=None)
