# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate(Model):
    """A time off request to change: user, is full day request, marked as read and 17 more. Event of
    v2.users.{id}.workforcemanagement.timeoffrequests.
    """

    id: str | None = field("id", default=None)
    user: WfmTimeOffRequestUpdateTopicUserReference | None = field("user", default=None)
    is_full_day_request: bool | None = field("isFullDayRequest", default=None)
    marked_as_read: bool | None = field("markedAsRead", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    paid: bool | None = field("paid", default=None)
    status: Literal["PENDING", "APPROVED", "DENIED", "CANCELED"] | str | None = field("status", default=None)
    substatus: Literal[
        "AdvanceTimeElapsed", "AutoApproved", "InsufficientBalance", "InvalidDailyDuration", "OutsideShift",
        "OverlapsRestrictedActivityCode", "RemovedFromWaitlist", "Waitlisted",
    ] | str | None = field("substatus", default=None)
    partial_day_start_date_times: list[str] | None = field("partialDayStartDateTimes", default=None)
    full_day_management_unit_dates: list[str] | None = field("fullDayManagementUnitDates", default=None)
    daily_duration_minutes: int | None = field("dailyDurationMinutes", default=None)
    duration_minutes: list[int] | None = field("durationMinutes", default=None)
    payable_minutes: list[int] | None = field("payableMinutes", default=None)
    notes: str | None = field("notes", default=None)
    reviewed_date: str | None = field("reviewedDate", default=None)
    reviewed_by: str | None = field("reviewedBy", default=None)
    submitted_date: str | None = field("submittedDate", default=None)
    submitted_by: str | None = field("submittedBy", default=None)
    modified_date: str | None = field("modifiedDate", default=None)
    modified_by: str | None = field("modifiedBy", default=None)


class WfmTimeOffRequestUpdateTopicUserReference(Model):
    """Reference to a user by its id. In WfmTimeOffRequestUpdateTopicTimeOffRequestUpdate."""

    id: str | None = field("id", default=None)
