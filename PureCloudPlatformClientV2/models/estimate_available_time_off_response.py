# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .estimate_available_full_day_time_off_response import EstimateAvailableFullDayTimeOffResponse
    from .estimate_available_partial_day_time_off_response import EstimateAvailablePartialDayTimeOffResponse
    from .user_reference import UserReference


class EstimateAvailableTimeOffResponse(Model):
    """EstimateAvailableTimeOffResponse of the Platform API.

    The platform requires: user, activity_code_id, paid.
    """

    full_day_dates: list[EstimateAvailableFullDayTimeOffResponse] | None = field("fullDayDates", default=None)
    partial_day_dates: list[EstimateAvailablePartialDayTimeOffResponse] | None = field("partialDayDates", default=None)
    user: UserReference | None = field("user", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    paid: bool | None = field("paid", default=None)
