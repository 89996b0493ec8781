# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        QueueConversationEventTopicTransferDestination, QueueConversationEventTopicTransferInitiator,
        QueueConversationEventTopicTransferModifedBy,
    )


class QueueConversationEventTopicTransferResponse(Model):
    id: str | None = field("id", default=None)
    state: Literal[
        "pending", "active", "complete", "canceled", "failed", "timeout", "unknown",
    ] | str | None = field("state", default=None)
    date_issued: datetime | None = field("dateIssued", default=None)
    initiator: QueueConversationEventTopicTransferInitiator | None = field("initiator", default=None)
    modified_by: QueueConversationEventTopicTransferModifedBy | None = field("modifiedBy", default=None)
    destination: QueueConversationEventTopicTransferDestination | None = field("destination", default=None)
    transfer_type: Literal["attended", "unattended"] | str | None = field("transferType", default=None)
