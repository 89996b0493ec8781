# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WfmVersionedEntityMetadata


class MatchShiftTradeRequest(Model):
    """A match shift trade: receiving schedule id, metadata and receiving shift id. Body of
    post_workforcemanagement_managementunit_week_shifttrade_match.

    Required by the platform: receiving_schedule_id, metadata.
    """

    receiving_schedule_id: str | None = field("receivingScheduleId", default=None)
    receiving_shift_id: str | None = field("receivingShiftId", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
