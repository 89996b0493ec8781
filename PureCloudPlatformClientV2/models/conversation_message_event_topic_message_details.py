# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from .conversation_message_event_topic_error_details import ConversationMessageEventTopicErrorDetails
    from .conversation_message_event_topic_message_media import ConversationMessageEventTopicMessageMedia
    from .conversation_message_event_topic_message_metadata import ConversationMessageEventTopicMessageMetadata
    from .conversation_message_event_topic_message_sticker import ConversationMessageEventTopicMessageSticker
    from .conversation_message_event_topic_uri_reference import ConversationMessageEventTopicUriReference


class ConversationMessageEventTopicMessageDetails(Model):
    """ConversationMessageEventTopicMessageDetails of the Platform API."""

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
