# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        BuAgentScheduleShift, BuFullDayTimeOffMarker, UserReference, WfmVersionedEntityMetadata, WorkPlanReference,
    )


class BuAgentScheduleQueryResponse(Model):
    """Part of BuAgentSchedulesQueryResponse."""

    user: UserReference | None = field("user", default=None)
    shifts: list[BuAgentScheduleShift] | None = field("shifts", default=None)
    full_day_time_off_markers: list[BuFullDayTimeOffMarker] | None = field("fullDayTimeOffMarkers", default=None)
    work_plan: WorkPlanReference | None = field("workPlan", default=None)
    work_plans_per_week: list[WorkPlanReference] | None = field("workPlansPerWeek", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
