# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .v2_conversation_message_typing_event_for_user_topic_conversation_messaging_from_recipient import V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient
    from .v2_conversation_message_typing_event_for_user_topic_conversation_messaging_to_recipient import V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient


class V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel(Model):
    """V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel of the Platform API."""

    id: str | None = field("id", default=None)
    platform: Literal[
        "Twitter", "Facebook", "Instagram", "Line", "Whatsapp", "WebMessaging", "Open", "Sms",
    ] | str | None = field("platform", default=None)
    to: V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient | None = field("to", default=None)
    pcFrom: V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient | None = field(
        "from", default=None
    )
    time: datetime | None = field("time", default=None)
