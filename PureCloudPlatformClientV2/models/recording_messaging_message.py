# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        AddressableEntityRef, ButtonResponse, Card, ExternalContact, MessageMediaAttachment, MessageStickerAttachment,
        QuickReply, RecordingContentStory, User,
    )


class RecordingMessagingMessage(Model):
    """Part of Recording."""

    pcFrom: str | None = field("from", default=None)
    from_user: User | None = field("fromUser", default=None)
    from_external_contact: ExternalContact | None = field("fromExternalContact", default=None)
    to: str | None = field("to", default=None)
    timestamp: datetime | None = field("timestamp", default=None)
    id: str | None = field("id", default=None)
    purpose: str | None = field("purpose", default=None)
    participant_id: str | None = field("participantId", default=None)
    queue: AddressableEntityRef | None = field("queue", default=None)
    workflow: AddressableEntityRef | None = field("workflow", default=None)
    message_text: str | None = field("messageText", default=None)
    message_media_attachments: list[MessageMediaAttachment] | None = field("messageMediaAttachments", default=None)
    message_sticker_attachments: list[MessageStickerAttachment] | None = field(
        "messageStickerAttachments", default=None
    )
    quick_replies: list[QuickReply] | None = field("quickReplies", default=None)
    button_response: ButtonResponse | None = field("buttonResponse", default=None)
    story: RecordingContentStory | None = field("story", default=None)
    cards: list[Card] | None = field("cards", default=None)
    content_type: Literal[
        "QuickReply", "Story", "Card", "Carousel", "Attachment", "Location", "Notification", "GenericTemplate",
        "ListTemplate", "Postback", "Reactions", "Mention", "ButtonResponse",
    ] | str | None = field("contentType", default=None)
