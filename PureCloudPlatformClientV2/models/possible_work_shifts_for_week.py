# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .daily_possible_shift import DailyPossibleShift


class PossibleWorkShiftsForWeek(Model):
    """PossibleWorkShiftsForWeek of the Platform API."""

    id: int | None = field("id", default=None)
    daily_possible_shifts: list[DailyPossibleShift] | None = field("dailyPossibleShifts", default=None)
