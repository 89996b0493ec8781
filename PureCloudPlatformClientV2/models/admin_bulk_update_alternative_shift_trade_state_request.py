# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WfmVersionedEntityMetadata


class AdminBulkUpdateAlternativeShiftTradeState(Model):
    """One of the items of an admin bulk update alternative shift trade state request. In
    AdminBulkUpdateAlternativeShiftTradeStateRequest.

    Required by the platform: trade_id, state, metadata.
    """

    trade_id: str | None = field("tradeId", default=None)
    state: Literal["Approved", "Denied"] | str | None = field("state", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)


class AdminBulkUpdateAlternativeShiftTradeStateRequest(Model):
    """List of admin bulk update alternative shift trade states. Body of
    patch_workforcemanagement_alternativeshifts_trades_state_jobs.

    Required by the platform: management_unit_id.
    """

    entities: list[AdminBulkUpdateAlternativeShiftTradeState] | None = field("entities", default=None)
    management_unit_id: str | None = field("managementUnitId", default=None)
