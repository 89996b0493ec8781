# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .queue_conversation_video_event_topic_error_details import QueueConversationVideoEventTopicErrorDetails
    from .queue_conversation_video_event_topic_message_media import QueueConversationVideoEventTopicMessageMedia
    from .queue_conversation_video_event_topic_message_metadata import QueueConversationVideoEventTopicMessageMetadata
    from .queue_conversation_video_event_topic_message_sticker import QueueConversationVideoEventTopicMessageSticker


class QueueConversationVideoEventTopicMessageDetails(Model):
    """QueueConversationVideoEventTopicMessageDetails of the Platform API."""

    message_id: str | None = field("messageId", default=None)
    message_time: datetime | None = field("messageTime", default=None)
    message_status: Literal[
        "queued", "sent", "failed", "received", "delivery-success", "delivery-failed", "read", "removed", "published",
    ] | str | None = field("messageStatus", default=None)
    message_segment_count: int | None = field("messageSegmentCount", default=None)
    media: list[QueueConversationVideoEventTopicMessageMedia] | None = field("media", default=None)
    error_info: QueueConversationVideoEventTopicErrorDetails | None = field("errorInfo", default=None)
    stickers: list[QueueConversationVideoEventTopicMessageSticker] | None = field("stickers", default=None)
    message_metadata: QueueConversationVideoEventTopicMessageMetadata | None = field("messageMetadata", default=None)
    social_visibility: Literal["private", "public"] | str | None = field("socialVisibility", default=None)
