# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuAgentScheduleShift, BuFullDayTimeOffMarker, ListWrapperString, ValueWrapperString


class BuImportAgentScheduleUploadSchema(Model):
    """Part of ImportScheduleUploadSchema.

    Required by the platform: user_id.
    """

    user_id: str | None = field("userId", default=None)
    work_plan_id: ValueWrapperString | None = field("workPlanId", default=None)
    work_plan_ids_per_week: ListWrapperString | None = field("workPlanIdsPerWeek", default=None)
    shifts: list[BuAgentScheduleShift] | None = field("shifts", default=None)
    full_day_time_off_markers: list[BuFullDayTimeOffMarker] | None = field("fullDayTimeOffMarkers", default=None)
