# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WfmVersionedEntityMetadata


class BulkShiftTradeStateUpdateRequest(Model):
    """List of bulk update shift trade state request items. Body of
    post_workforcemanagement_managementunit_week_shifttrades_state_bulk.

    Required by the platform: entities.
    """

    entities: list[BulkUpdateShiftTradeStateRequestItem] | None = field("entities", default=None)


class BulkUpdateShiftTradeStateRequestItem(Model):
    """One of the items of a bulk shift trade state update request. In BulkShiftTradeStateUpdateRequest.

    Required by the platform: state, metadata.
    """

    id: str | None = field("id", default=None)
    state: Literal[
        "Unmatched", "Matched", "Approved", "Denied", "Expired", "Canceled",
    ] | str | None = field("state", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
