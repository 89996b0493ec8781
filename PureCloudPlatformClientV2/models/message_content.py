# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    import builtins
    from typing import Literal

    from . import (
        ContentAttachment, ContentButtonResponse, ContentCard, ContentCarousel, ContentGeneric, ContentList,
        ContentLocation, ContentNotificationTemplate, ContentPostback, ContentQuickReply, ContentQuickReplyV2,
        ContentReaction, ContentStory, ContentText, MessagingRecipient,
    )


class MessageContent(Model):
    """Part of TextBotPromptSegment.

    Required by the platform: content_type.
    """

    content_type: Literal[
        "Attachment", "Location", "QuickReply", "Notification", "GenericTemplate", "ListTemplate", "Postback",
        "Reactions", "Mention", "ButtonResponse", "Story", "Card", "Carousel", "Text", "QuickReplyV2",
    ] | str | None = field("contentType", default=None)
    location: ContentLocation | None = field("location", default=None)
    attachment: ContentAttachment | None = field("attachment", default=None)
    quick_reply: ContentQuickReply | None = field("quickReply", default=None)
    button_response: ContentButtonResponse | None = field("buttonResponse", default=None)
    generic: ContentGeneric | None = field("generic", default=None)
    list: ContentList | None = field("list", default=None)
    template: ContentNotificationTemplate | None = field("template", default=None)
    reactions: builtins.list[ContentReaction] | None = field("reactions", default=None)
    mention: MessagingRecipient | None = field("mention", default=None)
    postback: ContentPostback | None = field("postback", default=None)
    story: ContentStory | None = field("story", default=None)
    card: ContentCard | None = field("card", default=None)
    carousel: ContentCarousel | None = field("carousel", default=None)
    text: ContentText | None = field("text", default=None)
    quick_reply_v2: ContentQuickReplyV2 | None = field("quickReplyV2", default=None)
