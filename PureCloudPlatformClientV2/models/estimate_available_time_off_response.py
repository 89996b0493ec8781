# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date as Date, datetime

    from . import UserReference


class EstimateAvailableFullDayTimeOffResponse(Model):
    """One of the full day dates of an estimate available time off. In EstimateAvailableTimeOffResponse.

    Required by the platform: date, duration_minutes, payable_minutes, flexible.
    """

    date: Date | None = field("date", default=None)
    duration_minutes: int | None = field("durationMinutes", default=None)
    payable_minutes: int | None = field("payableMinutes", default=None)
    flexible: bool | None = field("flexible", default=None)


class EstimateAvailablePartialDayTimeOffResponse(Model):
    """One of the partial day dates of an estimate available time off. In EstimateAvailableTimeOffResponse.

    Required by the platform: date, duration_minutes, payable_minutes, flexible.
    """

    date: datetime | None = field("date", default=None)
    duration_minutes: int | None = field("durationMinutes", default=None)
    payable_minutes: int | None = field("payableMinutes", default=None)
    flexible: bool | None = field("flexible", default=None)


class EstimateAvailableTimeOffResponse(Model):
    """An estimate available time off: user, activity code id, paid and 2 more. Answer of
    post_workforcemanagement_managementunit_user_timeoffrequests_estimate and 1 more.

    Required by the platform: user, activity_code_id, paid.
    """

    full_day_dates: list[EstimateAvailableFullDayTimeOffResponse] | None = field("fullDayDates", default=None)
    partial_day_dates: list[EstimateAvailablePartialDayTimeOffResponse] | None = field("partialDayDates", default=None)
    user: UserReference | None = field("user", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    paid: bool | None = field("paid", default=None)
