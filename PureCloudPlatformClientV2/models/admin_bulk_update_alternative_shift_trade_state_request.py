# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .admin_bulk_update_alternative_shift_trade_state import AdminBulkUpdateAlternativeShiftTradeState


class AdminBulkUpdateAlternativeShiftTradeStateRequest(Model):
    """AdminBulkUpdateAlternativeShiftTradeStateRequest of the Platform API.

    The platform requires: management_unit_id.
    """

    entities: list[AdminBulkUpdateAlternativeShiftTradeState] | None = field("entities", default=None)
    management_unit_id: str | None = field("managementUnitId", default=None)
