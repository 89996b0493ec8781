# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_chat_event_topic_chat_media_participant import QueueConversationChatEventTopicChatMediaParticipant
    from .queue_conversation_chat_event_topic_conversation_division_membership import QueueConversationChatEventTopicConversationDivisionMembership


class QueueConversationChatEventTopicChatConversation(Model):
    """QueueConversationChatEventTopicChatConversation of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    participants: list[QueueConversationChatEventTopicChatMediaParticipant] | None = field("participants", default=None)
    other_media_uris: list[str] | None = field("otherMediaUris", default=None)
    address: str | None = field("address", default=None)
    utilization_label_id: str | None = field("utilizationLabelId", default=None)
    divisions: list[QueueConversationChatEventTopicConversationDivisionMembership] | None = field(
        "divisions", default=None
    )
