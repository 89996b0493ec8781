# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        ContentCard, ContentCarousel, WebMessagingAttachment, WebMessagingButtonResponse, WebMessagingGeneric,
        WebMessagingQuickReply,
    )


class WebMessagingContent(Model):
    """Part of WebMessagingMessage."""

    content_type: Literal[
        "Attachment", "QuickReply", "ButtonResponse", "GenericTemplate", "Card", "Carousel",
    ] | str | None = field("contentType", default=None)
    attachment: WebMessagingAttachment | None = field("attachment", default=None)
    quick_reply: WebMessagingQuickReply | None = field("quickReply", default=None)
    button_response: WebMessagingButtonResponse | None = field("buttonResponse", default=None)
    generic: WebMessagingGeneric | None = field("generic", default=None)
    card: ContentCard | None = field("card", default=None)
    carousel: ContentCarousel | None = field("carousel", default=None)
