# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .v2_conversation_message_typing_event_for_user_topic_conversation_message_event import V2ConversationMessageTypingEventForUserTopicConversationMessageEvent
    from .v2_conversation_message_typing_event_for_user_topic_conversation_messaging_channel import V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel


class V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage(Model):
    """V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage of the Platform API."""

    channel: V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel | None = field(
        "channel", default=None
    )
    type: Literal["Event"] | str | None = field("type", default=None)
    events: list[V2ConversationMessageTypingEventForUserTopicConversationMessageEvent] | None = field(
        "events", default=None
    )
    direction: Literal["Inbound", "Outbound"] | str | None = field("direction", default=None)
