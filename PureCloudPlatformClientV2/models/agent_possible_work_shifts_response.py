# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import PossibleWorkShiftsForWeek


class AgentPossibleWorkShiftsResponse(Model):
    """Given by post_workforcemanagement_agents_me_possibleworkshifts."""

    week_start_date: date | None = field("weekStartDate", default=None)
    pattern: list[int] | None = field("pattern", default=None)
    weekly_possible_work_shifts: list[PossibleWorkShiftsForWeek] | None = field(
        "weeklyPossibleWorkShifts", default=None
    )
    scheduler_interval_length_minutes: int | None = field("schedulerIntervalLengthMinutes", default=None)
    time_zone: str | None = field("timeZone", default=None)
