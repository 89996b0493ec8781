# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .content_card import ContentCard
    from .content_carousel import ContentCarousel
    from .web_messaging_attachment import WebMessagingAttachment
    from .web_messaging_button_response import WebMessagingButtonResponse
    from .web_messaging_generic import WebMessagingGeneric
    from .web_messaging_quick_reply import WebMessagingQuickReply


class WebMessagingContent(Model):
    """WebMessagingContent of the Platform API."""

    content_type: Literal[
        "Attachment", "QuickReply", "ButtonResponse", "GenericTemplate", "Card", "Carousel",
    ] | str | None = field("contentType", default=None)
    attachment: WebMessagingAttachment | None = field("attachment", default=None)
    quick_reply: WebMessagingQuickReply | None = field("quickReply", default=None)
    button_response: WebMessagingButtonResponse | None = field("buttonResponse", default=None)
    generic: WebMessagingGeneric | None = field("generic", default=None)
    card: ContentCard | None = field("card", default=None)
    carousel: ContentCarousel | None = field("carousel", default=None)
