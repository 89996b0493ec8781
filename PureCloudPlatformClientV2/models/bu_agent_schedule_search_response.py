# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bu_agent_schedule_shift import BuAgentScheduleShift
    from .bu_full_day_time_off_marker import BuFullDayTimeOffMarker
    from .user_reference import UserReference


class BuAgentScheduleSearchResponse(Model):
    """BuAgentScheduleSearchResponse of the Platform API."""

    user: UserReference | None = field("user", default=None)
    shifts: list[BuAgentScheduleShift] | None = field("shifts", default=None)
    full_day_time_off_markers: list[BuFullDayTimeOffMarker] | None = field("fullDayTimeOffMarkers", default=None)
