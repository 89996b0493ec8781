# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserScheduleFullDayTimeOffMarker, UserScheduleShift, WfmVersionedEntityMetadata


class UserSchedule(Model):
    """Part of UserScheduleContainer and 1 more.

    Required by the platform: metadata.
    """

    shifts: list[UserScheduleShift] | None = field("shifts", default=None)
    full_day_time_off_markers: list[UserScheduleFullDayTimeOffMarker] | None = field(
        "fullDayTimeOffMarkers", default=None
    )
    delete: bool | None = field("delete", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    work_plan_id: str | None = field("workPlanId", default=None)
