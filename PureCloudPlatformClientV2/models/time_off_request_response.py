# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import UserReference, WfmVersionedEntityMetadata


class TimeOffRequestResponse(Model):
    """A time off, kept at /api/v2/workforcemanagement/timeoffrequests/{timeOffRequestId}. Answer of
    get_workforcemanagement_managementunit_user_timeoffrequest and 4 more.
    """

    id: str | None = field("id", default=None)
    user: UserReference | None = field("user", default=None)
    is_full_day_request: bool | None = field("isFullDayRequest", default=None)
    marked_as_read: bool | None = field("markedAsRead", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    paid: bool | None = field("paid", default=None)
    status: Literal["PENDING", "APPROVED", "DENIED", "CANCELED"] | str | None = field("status", default=None)
    substatus: Literal[
        "AdvanceTimeElapsed", "AutoApproved", "InsufficientBalance", "InvalidDailyDuration", "OutsideShift",
        "RemovedFromWaitlist", "Waitlisted", "OverlapsRestrictedActivityCode",
    ] | str | None = field("substatus", default=None)
    partial_day_start_date_times: list[datetime] | None = field("partialDayStartDateTimes", default=None)
    full_day_management_unit_dates: list[str] | None = field("fullDayManagementUnitDates", default=None)
    daily_duration_minutes: int | None = field("dailyDurationMinutes", default=None)
    duration_minutes: list[int] | None = field("durationMinutes", default=None)
    payable_minutes: list[int] | None = field("payableMinutes", default=None)
    notes: str | None = field("notes", default=None)
    submitted_by: UserReference | None = field("submittedBy", default=None)
    submitted_date: datetime | None = field("submittedDate", default=None)
    reviewed_by: UserReference | None = field("reviewedBy", default=None)
    reviewed_date: datetime | None = field("reviewedDate", default=None)
    modified_by: UserReference | None = field("modifiedBy", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    sync_version: int | None = field("syncVersion", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)
