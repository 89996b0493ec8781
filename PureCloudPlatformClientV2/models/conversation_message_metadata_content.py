# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationMessageMetadataContent(Model):
    """Part of ConversationMessageMetadata."""

    content_type: Literal[
        "Reactions", "Attachment", "Location", "QuickReply", "Notification", "ButtonResponse", "Story", "Mention",
        "Card", "Carousel", "Text", "QuickReplyV2", "DatePicker", "Unknown",
    ] | str | None = field("contentType", default=None)
    sub_type: Literal[
        "Image", "Video", "Audio", "File", "Link", "Mention", "Reply", "Button", "QuickReply", "Postback", "Unknown",
    ] | str | None = field("subType", default=None)
