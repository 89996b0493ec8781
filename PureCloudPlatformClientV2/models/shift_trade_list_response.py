# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .shift_trade_response import ShiftTradeResponse


class ShiftTradeListResponse(Model):
    """ShiftTradeListResponse of the Platform API."""

    entities: list[ShiftTradeResponse] | None = field("entities", default=None)
