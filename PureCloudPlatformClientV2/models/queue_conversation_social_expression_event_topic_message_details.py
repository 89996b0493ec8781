# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .queue_conversation_social_expression_event_topic_error_details import QueueConversationSocialExpressionEventTopicErrorDetails
    from .queue_conversation_social_expression_event_topic_message_media import QueueConversationSocialExpressionEventTopicMessageMedia
    from .queue_conversation_social_expression_event_topic_message_metadata import QueueConversationSocialExpressionEventTopicMessageMetadata
    from .queue_conversation_social_expression_event_topic_message_sticker import QueueConversationSocialExpressionEventTopicMessageSticker


class QueueConversationSocialExpressionEventTopicMessageDetails(Model):
    """QueueConversationSocialExpressionEventTopicMessageDetails of the Platform API."""

    message_id: str | None = field("messageId", default=None)
    message_time: datetime | None = field("messageTime", default=None)
    message_status: Literal[
        "queued", "sent", "failed", "received", "delivery-success", "delivery-failed", "read", "removed", "published",
    ] | str | None = field("messageStatus", default=None)
    message_segment_count: int | None = field("messageSegmentCount", default=None)
    media: list[QueueConversationSocialExpressionEventTopicMessageMedia] | None = field("media", default=None)
    error_info: QueueConversationSocialExpressionEventTopicErrorDetails | None = field("errorInfo", default=None)
    stickers: list[QueueConversationSocialExpressionEventTopicMessageSticker] | None = field("stickers", default=None)
    message_metadata: QueueConversationSocialExpressionEventTopicMessageMetadata | None = field(
        "messageMetadata", default=None
    )
    social_visibility: Literal["private", "public"] | str | None = field("socialVisibility", default=None)
