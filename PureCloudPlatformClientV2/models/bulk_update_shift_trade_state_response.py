# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import BulkUpdateShiftTradeStateResult


class BulkUpdateShiftTradeStateResponse(Model):
    """Given by post_workforcemanagement_managementunit_week_shifttrades_state_bulk."""

    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    operation_id: str | None = field("operationId", default=None)
    result: BulkUpdateShiftTradeStateResult | None = field("result", default=None)
