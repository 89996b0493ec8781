# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .queue_conversation_message_event_topic_message_metadata_content import QueueConversationMessageEventTopicMessageMetadataContent
    from .queue_conversation_message_event_topic_message_metadata_event import QueueConversationMessageEventTopicMessageMetadataEvent


class QueueConversationMessageEventTopicMessageMetadata(Model):
    """QueueConversationMessageEventTopicMessageMetadata of the Platform API."""

    type: str | None = field("type", default=None)
    events: list[QueueConversationMessageEventTopicMessageMetadataEvent] | None = field("events", default=None)
    content: list[QueueConversationMessageEventTopicMessageMetadataContent] | None = field("content", default=None)
