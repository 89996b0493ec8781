# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FullDayTimeOffMarker, ScheduleActivity, UserReference


class WfmScheduleActivity(Model):
    """Part of CoachingSlotsResponse."""

    user_reference: UserReference | None = field("userReference", default=None)
    activities: list[ScheduleActivity] | None = field("activities", default=None)
    full_day_time_off_markers: list[FullDayTimeOffMarker] | None = field("fullDayTimeOffMarkers", default=None)
