# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class MatchShiftTradeRequest(Model):
    """MatchShiftTradeRequest of the Platform API.

    The platform requires: receiving_schedule_id, metadata.
    """

    receiving_schedule_id: str | None = field("receivingScheduleId", default=None)
    receiving_shift_id: str | None = field("receivingShiftId", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
