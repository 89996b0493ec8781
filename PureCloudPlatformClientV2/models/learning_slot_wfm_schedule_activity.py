# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .learning_slot_full_day_time_off_marker import LearningSlotFullDayTimeOffMarker
    from .learning_slot_schedule_activity import LearningSlotScheduleActivity
    from .user_reference import UserReference


class LearningSlotWfmScheduleActivity(Model):
    """LearningSlotWfmScheduleActivity of the Platform API."""

    user: UserReference | None = field("user", default=None)
    activities: list[LearningSlotScheduleActivity] | None = field("activities", default=None)
    full_day_time_off_markers: list[LearningSlotFullDayTimeOffMarker] | None = field(
        "fullDayTimeOffMarkers", default=None
    )
