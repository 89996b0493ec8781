# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        ConversationMessageEventTopicErrorDetails, ConversationMessageEventTopicMessageMedia,
        ConversationMessageEventTopicMessageMetadata, ConversationMessageEventTopicMessageSticker,
        ConversationMessageEventTopicUriReference,
    )


class ConversationMessageEventTopicMessageDetails(Model):
    message: ConversationMessageEventTopicUriReference | None = field("message", default=None)
    message_time: datetime | None = field("messageTime", default=None)
    message_segment_count: int | None = field("messageSegmentCount", default=None)
    message_status: Literal[
        "queued", "sent", "failed", "received", "delivery-success", "delivery-failed", "read", "removed", "published",
    ] | str | None = field("messageStatus", default=None)
    media: list[ConversationMessageEventTopicMessageMedia] | None = field("media", default=None)
    stickers: list[ConversationMessageEventTopicMessageSticker] | None = field("stickers", default=None)
    error_info: ConversationMessageEventTopicErrorDetails | None = field("errorInfo", default=None)
    message_metadata: ConversationMessageEventTopicMessageMetadata | None = field("messageMetadata", default=None)
    social_visibility: Literal["private", "public"] | str | None = field("socialVisibility", default=None)
