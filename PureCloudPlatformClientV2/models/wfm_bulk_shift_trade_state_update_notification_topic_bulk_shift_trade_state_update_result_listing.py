# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .wfm_bulk_shift_trade_state_update_notification_topic_bulk_shift_trade_state_update_result import WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult


class WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing(Model):
    """WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResultListing of the Platform API."""

    entities: list[WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult] | None = field(
        "entities", default=None
    )
