# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .full_day_time_off_marker import FullDayTimeOffMarker
    from .schedule_activity import ScheduleActivity
    from .user_reference import UserReference


class WfmScheduleActivity(Model):
    """WfmScheduleActivity of the Platform API."""

    user_reference: UserReference | None = field("userReference", default=None)
    activities: list[ScheduleActivity] | None = field("activities", default=None)
    full_day_time_off_markers: list[FullDayTimeOffMarker] | None = field("fullDayTimeOffMarkers", default=None)
