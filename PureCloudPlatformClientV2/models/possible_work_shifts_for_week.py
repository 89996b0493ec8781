# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DailyPossibleShift


class PossibleWorkShiftsForWeek(Model):
    """Part of AgentPossibleWorkShiftsResponse."""

    id: int | None = field("id", default=None)
    daily_possible_shifts: list[DailyPossibleShift] | None = field("dailyPossibleShifts", default=None)
