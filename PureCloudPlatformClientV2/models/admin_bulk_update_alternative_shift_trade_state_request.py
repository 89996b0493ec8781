# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WfmVersionedEntityMetadata


class AdminBulkUpdateAlternativeShiftTradeState(Model):
    """Part of AdminBulkUpdateAlternativeShiftTradeStateRequest.

    Required by the platform: trade_id, state, metadata.
    """

    trade_id: str | None = field("tradeId", default=None)
    state: Literal["Approved", "Denied"] | str | None = field("state", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)


class AdminBulkUpdateAlternativeShiftTradeStateRequest(Model):
    """Taken by patch_workforcemanagement_alternativeshifts_trades_state_jobs.

    Required by the platform: management_unit_id.
    """

    entities: list[AdminBulkUpdateAlternativeShiftTradeState] | None = field("entities", default=None)
    management_unit_id: str | None = field("managementUnitId", default=None)
