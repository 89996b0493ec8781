# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class ShiftTradeMatchesSummaryResponse(Model):
    """Given by get_workforcemanagement_managementunit_shifttrades_matched."""

    entities: list[WeekShiftTradeMatchesSummaryResponse] | None = field("entities", default=None)


class WeekShiftTradeMatchesSummaryResponse(Model):
    """Part of ShiftTradeMatchesSummaryResponse."""

    week_date: date | None = field("weekDate", default=None)
    count: int | None = field("count", default=None)
