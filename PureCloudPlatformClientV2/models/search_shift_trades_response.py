# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ShiftTradePreviewResponse, ShiftTradeResponse


class SearchShiftTradeResponse(Model):
    """One of the trades of search shift trades. In SearchShiftTradesResponse."""

    trade: ShiftTradeResponse | None = field("trade", default=None)
    matching_receiving_shift_ids: list[str] | None = field("matchingReceivingShiftIds", default=None)
    preview: ShiftTradePreviewResponse | None = field("preview", default=None)


class SearchShiftTradesResponse(Model):
    """Search shift trades: trades and download URL. Answer of
    post_workforcemanagement_managementunit_week_shifttrades_search.
    """

    trades: list[SearchShiftTradeResponse] | None = field("trades", default=None)
    download_url: str | None = field("downloadUrl", default=None)
