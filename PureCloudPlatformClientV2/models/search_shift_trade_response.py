# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .shift_trade_preview_response import ShiftTradePreviewResponse
    from .shift_trade_response import ShiftTradeResponse


class SearchShiftTradeResponse(Model):
    """SearchShiftTradeResponse of the Platform API."""

    trade: ShiftTradeResponse | None = field("trade", default=None)
    matching_receiving_shift_ids: list[str] | None = field("matchingReceivingShiftIds", default=None)
    preview: ShiftTradePreviewResponse | None = field("preview", default=None)
