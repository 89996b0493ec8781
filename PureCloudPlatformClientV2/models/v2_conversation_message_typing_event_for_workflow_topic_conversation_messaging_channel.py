# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .v2_conversation_message_typing_event_for_workflow_topic_conversation_messaging_from_recipient import V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient
    from .v2_conversation_message_typing_event_for_workflow_topic_conversation_messaging_to_recipient import V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient


class V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel(Model):
    """V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel of the Platform API."""

    id: str | None = field("id", default=None)
    platform: Literal[
        "Twitter", "Facebook", "Instagram", "Line", "Whatsapp", "WebMessaging", "Open", "Sms",
    ] | str | None = field("platform", default=None)
    to: V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient | None = field(
        "to", default=None
    )
    pcFrom: V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient | None = field(
        "from", default=None
    )
    time: datetime | None = field("time", default=None)
