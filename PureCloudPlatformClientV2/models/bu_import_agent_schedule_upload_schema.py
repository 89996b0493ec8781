# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_agent_schedule_shift import BuAgentScheduleShift
    from .bu_full_day_time_off_marker import BuFullDayTimeOffMarker
    from .list_wrapper_string import ListWrapperString
    from .value_wrapper_string import ValueWrapperString


class BuImportAgentScheduleUploadSchema(Model):
    """BuImportAgentScheduleUploadSchema of the Platform API.

    The platform requires: user_id.
    """

    user_id: str | None = field("userId", default=None)
    work_plan_id: ValueWrapperString | None = field("workPlanId", default=None)
    work_plan_ids_per_week: ListWrapperString | None = field("workPlanIdsPerWeek", default=None)
    shifts: list[BuAgentScheduleShift] | None = field("shifts", default=None)
    full_day_time_off_markers: list[BuFullDayTimeOffMarker] | None = field("fullDayTimeOffMarkers", default=None)
