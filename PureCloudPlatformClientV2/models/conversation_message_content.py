# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        ConversationContentAttachment, ConversationContentButtonResponse, ConversationContentCard,
        ConversationContentCarousel, ConversationContentLocation, ConversationContentNotificationTemplate,
        ConversationContentQuickReply, ConversationContentQuickReplyV2, ConversationContentStory, ConversationContentText,
    )


class ConversationMessageContent(Model):
    """Part of ConversationNormalizedMessage and 1 more.

    Required by the platform: content_type.
    """

    content_type: Literal[
        "Reactions", "Attachment", "Location", "QuickReply", "Notification", "ButtonResponse", "Story", "Mention",
        "Card", "Carousel", "Text", "QuickReplyV2", "DatePicker", "Unknown",
    ] | str | None = field("contentType", default=None)
    location: ConversationContentLocation | None = field("location", default=None)
    attachment: ConversationContentAttachment | None = field("attachment", default=None)
    quick_reply: ConversationContentQuickReply | None = field("quickReply", default=None)
    button_response: ConversationContentButtonResponse | None = field("buttonResponse", default=None)
    template: ConversationContentNotificationTemplate | None = field("template", default=None)
    story: ConversationContentStory | None = field("story", default=None)
    card: ConversationContentCard | None = field("card", default=None)
    carousel: ConversationContentCarousel | None = field("carousel", default=None)
    text: ConversationContentText | None = field("text", default=None)
    quick_reply_v2: ConversationContentQuickReplyV2 | None = field("quickReplyV2", default=None)
