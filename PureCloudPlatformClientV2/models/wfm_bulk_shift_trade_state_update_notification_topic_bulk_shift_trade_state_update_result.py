# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        WfmBulkShiftTradeStateUpdateNotificationTopicUserReference,
        WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata,
    )


class WfmBulkShiftTradeStateUpdateNotificationTopicBulkShiftTradeStateUpdateResult(Model):
    id: str | None = field("id", default=None)
    state: Literal[
        "Unmatched", "Matched", "Approved", "Denied", "Expired", "Canceled",
    ] | str | None = field("state", default=None)
    reviewed_by: WfmBulkShiftTradeStateUpdateNotificationTopicUserReference | None = field("reviewedBy", default=None)
    reviewed_date: datetime | None = field("reviewedDate", default=None)
    failure_reason: Literal[
        "InitiatingAgentScheduleNotFound", "InitiatingAgentShiftNotFound", "ReceivingAgentNotFound",
        "ReceivingAgentScheduleNotFound", "ReceivingAgentShiftNotFound", "ScheduleNotPublished", "TransitionNotAllowed",
    ] | str | None = field("failureReason", default=None)
    metadata: WfmBulkShiftTradeStateUpdateNotificationTopicWfmVersionedEntityMetadata | None = field(
        "metadata", default=None
    )
