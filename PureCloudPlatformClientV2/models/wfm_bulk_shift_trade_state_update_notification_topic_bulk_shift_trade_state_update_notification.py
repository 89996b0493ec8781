# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing


class WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateNotification(Model):
    status: Literal["Processing", "Complete", "Canceled", "Error"] | str | None = field("status", default=None)
    operation_id: str | None = field("operationId", default=None)
    result: WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing | None = field(
        "result", default=None
    )
    week_date: datetime | None = field("weekDate", default=None)
