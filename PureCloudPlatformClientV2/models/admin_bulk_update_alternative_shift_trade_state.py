# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class AdminBulkUpdateAlternativeShiftTradeState(Model):
    """AdminBulkUpdateAlternativeShiftTradeState of the Platform API.

    The platform requires: trade_id, state, metadata.
    """

    trade_id: str | None = field("tradeId", default=None)
    state: Literal["Approved", "Denied"] | str | None = field("state", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
