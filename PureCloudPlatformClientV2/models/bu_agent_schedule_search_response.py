# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BuAgentScheduleShift, BuFullDayTimeOffMarker, UserReference


class BuAgentScheduleSearchResponse(Model):
    """One of the agent schedules of a business unit agent schedules search. In BuAgentSchedulesSearchResponse and 1
    more.
    """

    user: UserReference | None = field("user", default=None)
    shifts: list[BuAgentScheduleShift] | None = field("shifts", default=None)
    full_day_time_off_markers: list[BuFullDayTimeOffMarker] | None = field("fullDayTimeOffMarkers", default=None)
