# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_email_event_topic_conversation_division_membership import QueueConversationEmailEventTopicConversationDivisionMembership
    from .queue_conversation_email_event_topic_email_media_participant import QueueConversationEmailEventTopicEmailMediaParticipant


class QueueConversationEmailEventTopicEmailConversation(Model):
    """QueueConversationEmailEventTopicEmailConversation of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    participants: list[QueueConversationEmailEventTopicEmailMediaParticipant] | None = field(
        "participants", default=None
    )
    other_media_uris: list[str] | None = field("otherMediaUris", default=None)
    address: str | None = field("address", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    divisions: list[QueueConversationEmailEventTopicConversationDivisionMembership] | None = field(
        "divisions", default=None
    )
