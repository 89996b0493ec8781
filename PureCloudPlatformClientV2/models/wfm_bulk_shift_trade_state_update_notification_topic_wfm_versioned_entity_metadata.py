# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .wfm_bulk_shift_trade_state_update_notification_topic_user_reference import WfmBulkShiftTradeStateUpdateNotificationTopicUserReference


class WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata(Model):
    """WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata of the Platform API."""

    version: int | None = field("version", default=None)
    modified_by: WfmBulkShiftTradeStateUpdateNotificationTopicUserReference | None = field("modifiedBy", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
