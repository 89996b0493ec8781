# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .search_shift_trade_response import SearchShiftTradeResponse


class SearchShiftTradesResponse(Model):
    """SearchShiftTradesResponse of the Platform API."""

    trades: list[SearchShiftTradeResponse] | None = field("trades", default=None)
    download_url: str | None = field("downloadUrl", default=None)
