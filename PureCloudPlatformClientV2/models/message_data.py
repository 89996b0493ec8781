# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        ConversationEventTyping, ConversationMessageContent, ConversationReason, ConversationRecipientAdditionalIdentifier,
        MessageMedia, MessageSticker, User,
    )


class ConversationEventCoBrowse(Model):
    """Co browse of a conversation message event. In ConversationMessageEvent.

    Required by the platform: type.
    """

    type: Literal[
        "Offering", "OfferingExpired", "OfferingAccepted", "OfferingRejected",
    ] | str | None = field("type", default=None)
    session_id: str | None = field("sessionId", default=None)
    session_join_token: str | None = field("sessionJoinToken", default=None)


class ConversationEventPresence(Model):
    """One of Join, Disconnect, Clear, SignIn. In ConversationMessageEvent.

    Required by the platform: type.
    """

    type: Literal["Join", "Disconnect", "Clear", "SignIn"] | str | None = field("type", default=None)


class ConversationEventVideo(Model):
    """Video of a conversation message event. In ConversationMessageEvent.

    Required by the platform: type.
    """

    type: Literal[
        "Offering", "OfferingExpired", "OfferingAccepted", "OfferingRejected",
    ] | str | None = field("type", default=None)
    offering_id: str | None = field("offeringId", default=None)
    jwt: str | None = field("jwt", default=None)


class ConversationMessageEvent(Model):
    """One of the events of a conversation normalized message. In ConversationNormalizedMessage.

    Required by the platform: event_type.
    """

    event_type: Literal[
        "CoBrowse", "Typing", "Presence", "Video", "Unknown",
    ] | str | None = field("eventType", default=None)
    co_browse: ConversationEventCoBrowse | None = field("coBrowse", default=None)
    typing: ConversationEventTyping | None = field("typing", default=None)
    presence: ConversationEventPresence | None = field("presence", default=None)
    video: ConversationEventVideo | None = field("video", default=None)


class ConversationMessagingChannel(Model):
    """Channel of a conversation normalized message. In ConversationNormalizedMessage."""

    id: str | None = field("id", default=None)
    platform: Literal[
        "Twitter", "Facebook", "Instagram", "Line", "Whatsapp", "WebMessaging", "Open", "Apple", "Sms",
    ] | str | None = field("platform", default=None)
    message_id: str | None = field("messageId", default=None)
    to: ConversationMessagingToRecipient | None = field("to", default=None)
    pcFrom: ConversationMessagingFromRecipient | None = field("from", default=None)
    time: datetime | None = field("time", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    date_deleted: datetime | None = field("dateDeleted", default=None)


class ConversationMessagingFromRecipient(Model):
    """Conversation messaging from recipient of a conversation messaging channel. In ConversationMessagingChannel.

    Required by the platform: id.
    """

    nickname: str | None = field("nickname", default=None)
    id: str | None = field("id", default=None)
    id_type: Literal["Email", "Phone", "Opaque"] | str | None = field("idType", default=None)
    image: str | None = field("image", default=None)
    first_name: str | None = field("firstName", default=None)
    last_name: str | None = field("lastName", default=None)
    email: str | None = field("email", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    additional_ids: list[ConversationRecipientAdditionalIdentifier] | None = field("additionalIds", default=None)


class ConversationMessagingToRecipient(Model):
    """Conversation messaging to recipient of a conversation messaging channel. In ConversationMessagingChannel.

    Required by the platform: id.
    """

    nickname: str | None = field("nickname", default=None)
    id: str | None = field("id", default=None)
    id_type: Literal["Email", "Phone", "Opaque", "Topic"] | str | None = field("idType", default=None)
    image: str | None = field("image", default=None)
    first_name: str | None = field("firstName", default=None)
    last_name: str | None = field("lastName", default=None)
    email: str | None = field("email", default=None)
    external_contact_id: str | None = field("externalContactId", default=None)
    additional_ids: list[ConversationRecipientAdditionalIdentifier] | None = field("additionalIds", default=None)


class ConversationNormalizedMessage(Model):
    """Normalized message of message data. In MessageData.

    Required by the platform: type.
    """

    id: str | None = field("id", default=None)
    channel: ConversationMessagingChannel | None = field("channel", default=None)
    type: Literal[
        "Text", "Structured", "Receipt", "Event", "Message", "Unknown",
    ] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    content: list[ConversationMessageContent] | None = field("content", default=None)
    events: list[ConversationMessageEvent] | None = field("events", default=None)
    status: Literal[
        "Sent", "Delivered", "Read", "Failed", "Published", "Removed",
    ] | str | None = field("status", default=None)
    reasons: list[ConversationReason] | None = field("reasons", default=None)
    originating_entity: Literal["Human", "Bot"] | str | None = field("originatingEntity", default=None)
    is_final_receipt: bool | None = field("isFinalReceipt", default=None)
    direction: Literal["Inbound", "Outbound"] | str | None = field("direction", default=None)
    metadata: dict[str, str] | None = field("metadata", default=None)
    byo_sms_integration_id: str | None = field("byoSmsIntegrationId", default=None)


class MessageData(Model):
    """Message data, kept at /api/v2/conversations/messages/{conversationId}/messages/{messageId}. Answer of
    get_conversations_message_details and 2 more.

    Required by the platform: timestamp, text_body, status.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    provider_message_id: str | None = field("providerMessageId", default=None)
    timestamp: datetime | None = field("timestamp", default=None)
    from_address: str | None = field("fromAddress", default=None)
    to_address: str | None = field("toAddress", default=None)
    direction: Literal["inbound", "outbound"] | str | None = field("direction", default=None)
    messenger_type: Literal[
        "sms", "facebook", "twitter", "whatsapp", "webmessaging", "instagram", "open", "apple",
    ] | str | None = field("messengerType", default=None)
    text_body: str | None = field("textBody", default=None)
    status: Literal[
        "queued", "sent", "failed", "received", "delivery-success", "delivery-failed", "read", "removed", "published",
    ] | str | None = field("status", default=None)
    media: list[MessageMedia] | None = field("media", default=None)
    stickers: list[MessageSticker] | None = field("stickers", default=None)
    normalized_message: ConversationNormalizedMessage | None = field("normalizedMessage", default=None)
    normalized_receipts: list[ConversationNormalizedMessage] | None = field("normalizedReceipts", default=None)
    created_by: User | None = field("createdBy", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    self_uri: str | None = field("selfUri", default=None)
