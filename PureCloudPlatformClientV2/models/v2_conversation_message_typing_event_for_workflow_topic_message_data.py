# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping(Model):
    """Typing of a conversation message event. In
    V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent.
    """

    type: Literal["On"] | str | None = field("type", default=None)
    duration: int | None = field("duration", default=None)


class V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent(Model):
    """One of the events of a conversation normalized message. In
    V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage.
    """

    event_type: Literal["CoBrowse", "Typing"] | str | None = field("eventType", default=None)
    typing: V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping | None = field(
        "typing", default=None
    )


class V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel(Model):
    """Channel of a conversation normalized message. In
    V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage.
    """

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


class V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient(Model):
    """Conversation messaging from recipient of a conversation messaging channel. In
    V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel.
    """

    nickname: str | None = field("nickname", default=None)
    id: str | None = field("id", default=None)
    id_type: Literal["Email", "Phone", "Opaque"] | str | None = field("idType", default=None)
    image: str | None = field("image", default=None)
    first_name: str | None = field("firstName", default=None)
    last_name: str | None = field("lastName", default=None)
    email: str | None = field("email", default=None)
    additional_ids: list[V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier] | None = field(
        "additionalIds", default=None
    )


class V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingToRecipient(Model):
    """Conversation messaging to recipient of a conversation messaging channel. In
    V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel.
    """

    nickname: str | None = field("nickname", default=None)
    id: str | None = field("id", default=None)
    id_type: Literal["Email", "Phone", "Opaque"] | str | None = field("idType", default=None)
    image: str | None = field("image", default=None)
    first_name: str | None = field("firstName", default=None)
    last_name: str | None = field("lastName", default=None)
    email: str | None = field("email", default=None)
    additional_ids: list[V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier] | None = field(
        "additionalIds", default=None
    )


class V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage(Model):
    """Normalized message of message data. In V2ConversationMessageTypingEventForWorkflowTopicMessageData."""

    channel: V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel | None = field(
        "channel", default=None
    )
    type: Literal["Event"] | str | None = field("type", default=None)
    events: list[V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent] | None = field(
        "events", default=None
    )
    direction: Literal["Inbound", "Outbound"] | str | None = field("direction", default=None)


class V2ConversationMessageTypingEventForWorkflowTopicConversationRecipientAdditionalIdentifier(Model):
    """One of the additional ids of a conversation messaging from recipient. In
    V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingFromRecipient and 1 more.
    """

    type: Literal["Deployment", "Subject", "Unknown"] | str | None = field("type", default=None)
    value: str | None = field("value", default=None)


class V2ConversationMessageTypingEventForWorkflowTopicMessageData(Model):
    """Message data: conversation id and normalized message. Event of
    v2.workflows.{id}.conversations.inbound.typing.event.
    """

    conversation_id: str | None = field("conversationId", default=None)
    normalized_message: V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage | None = field(
        "normalizedMessage", default=None
    )
