# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        BuFullDayTimeOffMarker, BuUpdateAgentScheduleShift, ListWrapperString, ValueWrapperString,
        WfmVersionedEntityMetadata,
    )


class BuUpdateAgentScheduleUploadSchema(Model):
    """Part of UpdateScheduleUploadSchema.

    Required by the platform: user_id.
    """

    user_id: str | None = field("userId", default=None)
    work_plan_id: ValueWrapperString | None = field("workPlanId", default=None)
    work_plan_ids_per_week: ListWrapperString | None = field("workPlanIdsPerWeek", default=None)
    shifts: list[BuUpdateAgentScheduleShift] | None = field("shifts", default=None)
    full_day_time_off_markers: list[BuFullDayTimeOffMarker] | None = field("fullDayTimeOffMarkers", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    delete: bool | None = field("delete", default=None)
