# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class ShiftTradeMatchesSummaryResponse(Model):
    """List of week shift trade matches summaries. Answer of get_workforcemanagement_managementunit_shifttrades_matched.
    """

    entities: list[WeekShiftTradeMatchesSummaryResponse] | None = field("entities", default=None)


class WeekShiftTradeMatchesSummaryResponse(Model):
    """One of the items of a shift trade matches summary response. In ShiftTradeMatchesSummaryResponse."""

    week_date: date | None = field("weekDate", default=None)
    count: int | None = field("count", default=None)
