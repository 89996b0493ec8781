# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BulkUpdateShiftTradeStateRequestItem


class BulkShiftTradeStateUpdateRequest(Model):
    """Taken by post_workforcemanagement_managementunit_week_shifttrades_state_bulk.

    Required by the platform: entities.
    """

    entities: list[BulkUpdateShiftTradeStateRequestItem] | None = field("entities", default=None)
