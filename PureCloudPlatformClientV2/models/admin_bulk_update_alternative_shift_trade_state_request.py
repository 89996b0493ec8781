# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AdminBulkUpdateAlternativeShiftTradeState


class AdminBulkUpdateAlternativeShiftTradeStateRequest(Model):
    """Taken by patch_workforcemanagement_alternativeshifts_trades_state_jobs.

    Required by the platform: management_unit_id.
    """

    entities: list[AdminBulkUpdateAlternativeShiftTradeState] | None = field("entities", default=None)
    management_unit_id: str | None = field("managementUnitId", default=None)
