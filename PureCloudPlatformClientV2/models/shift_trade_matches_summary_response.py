# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .week_shift_trade_matches_summary_response import WeekShiftTradeMatchesSummaryResponse


class ShiftTradeMatchesSummaryResponse(Model):
    """ShiftTradeMatchesSummaryResponse of the Platform API."""

    entities: list[WeekShiftTradeMatchesSummaryResponse] | None = field("entities", default=None)
