# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import WeekScheduleReference, WfmVersionedEntityMetadata


class UserSchedule(Model):
    """One, by key, of the user schedules of a user schedule container. In UserScheduleContainer and 1 more.

    Required by the platform: metadata.
    """

    shifts: list[UserScheduleShift] | None = field("shifts", default=None)
    full_day_time_off_markers: list[UserScheduleFullDayTimeOffMarker] | None = field(
        "fullDayTimeOffMarkers", default=None
    )
    delete: bool | None = field("delete", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    work_plan_id: str | None = field("workPlanId", default=None)


class UserScheduleActivity(Model):
    """One of the activities of a user schedule shift. In UserScheduleShift."""

    activity_code_id: str | None = field("activityCodeId", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    description: str | None = field("description", default=None)
    counts_as_paid_time: bool | None = field("countsAsPaidTime", default=None)
    is_dst_fallback: bool | None = field("isDstFallback", default=None)
    time_off_request_id: str | None = field("timeOffRequestId", default=None)


class UserScheduleFullDayTimeOffMarker(Model):
    """One of the full day time off markers of a user schedule. In UserSchedule."""

    management_unit_date: str | None = field("managementUnitDate", default=None)
    activity_code_id: str | None = field("activityCodeId", default=None)
    is_paid: bool | None = field("isPaid", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    description: str | None = field("description", default=None)
    delete: bool | None = field("delete", default=None)


class UserScheduleShift(Model):
    """One of the shifts of a user schedule. In UserSchedule."""

    week_schedule: WeekScheduleReference | None = field("weekSchedule", default=None)
    id: str | None = field("id", default=None)
    start_date: datetime | None = field("startDate", default=None)
    length_in_minutes: int | None = field("lengthInMinutes", default=None)
    activities: list[UserScheduleActivity] | None = field("activities", default=None)
    delete: bool | None = field("delete", default=None)
    manually_edited: bool | None = field("manuallyEdited", default=None)
