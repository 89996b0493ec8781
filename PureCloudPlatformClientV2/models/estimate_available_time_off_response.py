# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EstimateAvailableFullDayTimeOffResponse, EstimateAvailablePartialDayTimeOffResponse, UserReference


class EstimateAvailableTimeOffResponse(Model):
    """Given by post_workforcemanagement_managementunit_user_timeoffrequests_estimate and 1 more.

    Required by the platform: user, activity_code_id, paid.
    """

    full_day_dates: list[EstimateAvailableFullDayTimeOffResponse] | None = field("fullDayDates", default=None)
    partial_day_dates: list[EstimateAvailablePartialDayTimeOffResponse] | None = field("partialDayDates", default=None)
    user: UserReference | None = field("user", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    paid: bool | None = field("paid", default=None)
