# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_schedule_full_day_time_off_marker import UserScheduleFullDayTimeOffMarker
    from .user_schedule_shift import UserScheduleShift
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class UserSchedule(Model):
    """UserSchedule of the Platform API.

    The platform requires: metadata.
    """

    shifts: list[UserScheduleShift] | None = field("shifts", default=None)
    full_day_time_off_markers: list[UserScheduleFullDayTimeOffMarker] | None = field(
        "fullDayTimeOffMarkers", default=None
    )
    delete: bool | None = field("delete", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    work_plan_id: str | None = field("workPlanId", default=None)
