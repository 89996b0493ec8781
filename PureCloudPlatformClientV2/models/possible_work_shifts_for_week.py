# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DailyPossibleShift


class PossibleWorkShiftsForWeek(Model):
    id: int | None = field("id", default=None)
    daily_possible_shifts: list[DailyPossibleShift] | None = field("dailyPossibleShifts", default=None)
