# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bulk_update_shift_trade_state_request_item import BulkUpdateShiftTradeStateRequestItem


class BulkShiftTradeStateUpdateRequest(Model):
    """BulkShiftTradeStateUpdateRequest of the Platform API.

    The platform requires: entities.
    """

    entities: list[BulkUpdateShiftTradeStateRequestItem] | None = field("entities", default=None)
