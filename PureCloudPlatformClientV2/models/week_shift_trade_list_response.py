# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .week_shift_trade_response import WeekShiftTradeResponse


class WeekShiftTradeListResponse(Model):
    """WeekShiftTradeListResponse of the Platform API."""

    entities: list[WeekShiftTradeResponse] | None = field("entities", default=None)
    download_url: str | None = field("downloadUrl", default=None)
