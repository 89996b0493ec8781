# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bulk_update_shift_trade_state_result_item import BulkUpdateShiftTradeStateResultItem


class BulkUpdateShiftTradeStateResult(Model):
    """BulkUpdateShiftTradeStateResult of the Platform API."""

    entities: list[BulkUpdateShiftTradeStateResultItem] | None = field("entities", default=None)
