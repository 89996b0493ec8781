# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LearningSlotFullDayTimeOffMarker, LearningSlotScheduleActivity, UserReference


class LearningSlotWfmScheduleActivity(Model):
    """Part of LearningScheduleSlotsQueryResponse."""

    user: UserReference | None = field("user", default=None)
    activities: list[LearningSlotScheduleActivity] | None = field("activities", default=None)
    full_day_time_off_markers: list[LearningSlotFullDayTimeOffMarker] | None = field(
        "fullDayTimeOffMarkers", default=None
    )
