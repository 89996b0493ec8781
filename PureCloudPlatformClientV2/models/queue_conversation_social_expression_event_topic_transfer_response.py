# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .queue_conversation_social_expression_event_topic_transfer_destination import QueueConversationSocialExpressionEventTopicTransferDestination
    from .queue_conversation_social_expression_event_topic_transfer_initiator import QueueConversationSocialExpressionEventTopicTransferInitiator
    from .queue_conversation_social_expression_event_topic_transfer_modifed_by import QueueConversationSocialExpressionEventTopicTransferModifedBy


class QueueConversationSocialExpressionEventTopicTransferResponse(Model):
    """QueueConversationSocialExpressionEventTopicTransferResponse of the Platform API."""

    id: str | None = field("id", default=None)
    state: Literal[
        "pending", "active", "complete", "canceled", "failed", "timeout", "unknown",
    ] | str | None = field("state", default=None)
    date_issued: datetime | None = field("dateIssued", default=None)
    initiator: QueueConversationSocialExpressionEventTopicTransferInitiator | None = field("initiator", default=None)
    modified_by: QueueConversationSocialExpressionEventTopicTransferModifedBy | None = field("modifiedBy", default=None)
    destination: QueueConversationSocialExpressionEventTopicTransferDestination | None = field(
        "destination", default=None
    )
    transfer_type: Literal["attended", "unattended"] | str | None = field("transferType", default=None)
