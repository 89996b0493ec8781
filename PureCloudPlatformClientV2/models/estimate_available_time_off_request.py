# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date as Date, datetime


class EstimateAvailableFullDayTimeOffRequest(Model):
    """One of the full day dates of an estimate available time off. In EstimateAvailableTimeOffRequest.

    Required by the platform: date.
    """

    date: Date | None = field("date", default=None)
    requested_duration_minutes: int | None = field("requestedDurationMinutes", default=None)


class EstimateAvailablePartialDayTimeOffRequest(Model):
    """One of the partial day dates of an estimate available time off. In EstimateAvailableTimeOffRequest.

    Required by the platform: date.
    """

    date: datetime | None = field("date", default=None)
    requested_duration_minutes: int | None = field("requestedDurationMinutes", default=None)


class EstimateAvailableTimeOffRequest(Model):
    """An estimate available time off: activity code id, paid, full day dates and 1 more. Body of
    post_workforcemanagement_managementunit_user_timeoffrequests_estimate and 1 more.

    Required by the platform: activity_code_id, paid.
    """

    full_day_dates: list[EstimateAvailableFullDayTimeOffRequest] | None = field("fullDayDates", default=None)
    partial_day_dates: list[EstimateAvailablePartialDayTimeOffRequest] | None = field("partialDayDates", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    paid: bool | None = field("paid", default=None)
