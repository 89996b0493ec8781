# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_video_event_topic_message_metadata_content import QueueConversationVideoEventTopicMessageMetadataContent
    from .queue_conversation_video_event_topic_message_metadata_event import QueueConversationVideoEventTopicMessageMetadataEvent


class QueueConversationVideoEventTopicMessageMetadata(Model):
    """QueueConversationVideoEventTopicMessageMetadata of the Platform API."""

    type: str | None = field("type", default=None)
    events: list[QueueConversationVideoEventTopicMessageMetadataEvent] | None = field("events", default=None)
    content: list[QueueConversationVideoEventTopicMessageMetadataContent] | None = field("content", default=None)
