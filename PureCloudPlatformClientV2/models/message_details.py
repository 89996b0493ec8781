# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ErrorBody, MessageMedia, MessageSticker


class ConversationMessageMetadata(Model):
    """Message metadata of message details. In MessageDetails."""

    type: Literal[
        "Text", "Structured", "Receipt", "Event", "Message", "Unknown",
    ] | str | None = field("type", default=None)
    events: list[ConversationMessageMetadataEvent] | None = field("events", default=None)
    content: list[ConversationMessageMetadataContent] | None = field("content", default=None)


class ConversationMessageMetadataContent(Model):
    """One of the content of conversation message metadata. In ConversationMessageMetadata."""

    content_type: Literal[
        "Reactions", "Attachment", "Location", "QuickReply", "Notification", "ButtonResponse", "Story", "Mention",
        "Card", "Carousel", "Text", "QuickReplyV2", "DatePicker", "Unknown",
    ] | str | None = field("contentType", default=None)
    sub_type: Literal[
        "Image", "Video", "Audio", "File", "Link", "Mention", "Reply", "Button", "QuickReply", "Postback", "Unknown",
    ] | str | None = field("subType", default=None)


class ConversationMessageMetadataEvent(Model):
    """One of the events of conversation message metadata. In ConversationMessageMetadata."""

    event_type: Literal[
        "CoBrowse", "Typing", "Presence", "Video", "Unknown",
    ] | str | None = field("eventType", default=None)
    sub_type: Literal[
        "On", "Join", "Offering", "OfferingExpired", "OfferingAccepted", "OfferingRejected", "Disconnect", "Clear",
        "SignIn", "Unknown",
    ] | str | None = field("subType", default=None)


class MessageDetails(Model):
    """One of the messages of a message. In Message and 1 more."""

    message_id: str | None = field("messageId", default=None)
    message_uri: str | None = field("messageURI", default=None)
    message_status: Literal[
        "queued", "sent", "failed", "received", "delivery-success", "delivery-failed", "read", "removed", "published",
    ] | str | None = field("messageStatus", default=None)
    message_segment_count: int | None = field("messageSegmentCount", default=None)
    message_time: datetime | None = field("messageTime", default=None)
    media: list[MessageMedia] | None = field("media", default=None)
    stickers: list[MessageSticker] | None = field("stickers", default=None)
    message_metadata: ConversationMessageMetadata | None = field("messageMetadata", default=None)
    social_visibility: Literal["private", "public"] | str | None = field("socialVisibility", default=None)
    error_info: ErrorBody | None = field("errorInfo", default=None)
