# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .conversation_event_topic_transfer_destination import ConversationEventTopicTransferDestination
    from .conversation_event_topic_transfer_initiator import ConversationEventTopicTransferInitiator
    from .conversation_event_topic_transfer_modifed_by import ConversationEventTopicTransferModifedBy


class ConversationEventTopicTransferResponse(Model):
    """ConversationEventTopicTransferResponse of the Platform API."""

    id: str | None = field("id", default=None)
    state: Literal[
        "pending", "active", "complete", "canceled", "failed", "timeout", "unknown",
    ] | str | None = field("state", default=None)
    date_issued: datetime | None = field("dateIssued", default=None)
    initiator: ConversationEventTopicTransferInitiator | None = field("initiator", default=None)
    modified_by: ConversationEventTopicTransferModifedBy | None = field("modifiedBy", default=None)
    destination: ConversationEventTopicTransferDestination | None = field("destination", default=None)
    transfer_type: Literal["attended", "unattended"] | str | None = field("transferType", default=None)
