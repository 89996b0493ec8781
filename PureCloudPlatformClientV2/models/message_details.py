# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ConversationMessageMetadata, ErrorBody, MessageMedia, MessageSticker


class MessageDetails(Model):
    """Part of Message and 1 more."""

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
