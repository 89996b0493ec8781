# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .alternative_shift_trade_response import AlternativeShiftTradeResponse


class AlternativeShiftTradesViewResponseTemplate(Model):
    """AlternativeShiftTradesViewResponseTemplate of the Platform API."""

    entities: list[AlternativeShiftTradeResponse] | None = field("entities", default=None)
