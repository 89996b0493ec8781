# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .v2_conversation_message_typing_event_for_user_topic_conversation_event_typing import V2ConversationMessageTypingEventForUserTopicConversationEventTyping


class V2ConversationMessageTypingEventForUserTopicConversationMessageEvent(Model):
    """V2ConversationMessageTypingEventForUserTopicConversationMessageEvent of the Platform API."""

    event_type: Literal["CoBrowse", "Typing"] | str | None = field("eventType", default=None)
    typing: V2ConversationMessageTypingEventForUserTopicConversationEventTyping | None = field("typing", default=None)
