# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class BuAgentScheduleHistoryDeletedChange(Model):
    """Deletes of a business unit agent schedule history change. In BuAgentScheduleHistoryChange and 1 more."""

    shift_ids: list[str] | None = field("shiftIds", default=None)
    full_day_time_off_marker_dates: list[date] | None = field("fullDayTimeOffMarkerDates", default=None)
    agent_schedule: bool | None = field("agentSchedule", default=None)
