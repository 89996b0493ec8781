# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import WfmVersionedEntityMetadata


class AdminTimeOffRequestPatch(Model):
    """An admin time off request to change: metadata, status, activity code id and 7 more. Body of
    patch_workforcemanagement_managementunit_user_timeoffrequest.

    Required by the platform: metadata.
    """

    status: Literal["PENDING", "APPROVED", "DENIED"] | str | None = field("status", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    paid: bool | None = field("paid", default=None)
    notes: str | None = field("notes", default=None)
    full_day_management_unit_dates: list[str] | None = field("fullDayManagementUnitDates", default=None)
    partial_day_start_date_times: list[datetime] | None = field("partialDayStartDateTimes", default=None)
    daily_duration_minutes: int | None = field("dailyDurationMinutes", default=None)
    duration_minutes: list[int] | None = field("durationMinutes", default=None)
    payable_minutes: list[int] | None = field("payableMinutes", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
