# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .v2_conversation_message_typing_event_for_user_topic_conversation_normalized_message import V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage


class V2ConversationMessageTypingEventForUserTopicMessageData(Model):
    """V2ConversationMessageTypingEventForUserTopicMessageData of the Platform API."""

    conversation_id: str | None = field("conversationId", default=None)
    normalized_message: V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage | None = field(
        "normalizedMessage", default=None
    )
