# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .conversation_content_attachment import ConversationContentAttachment
    from .conversation_content_button_response import ConversationContentButtonResponse
    from .conversation_content_card import ConversationContentCard
    from .conversation_content_carousel import ConversationContentCarousel
    from .conversation_content_location import ConversationContentLocation
    from .conversation_content_notification_template import ConversationContentNotificationTemplate
    from .conversation_content_quick_reply import ConversationContentQuickReply
    from .conversation_content_quick_reply_v2 import ConversationContentQuickReplyV2
    from .conversation_content_story import ConversationContentStory
    from .conversation_content_text import ConversationContentText


class ConversationMessageContent(Model):
    """ConversationMessageContent of the Platform API.

    The platform requires: content_type.
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
