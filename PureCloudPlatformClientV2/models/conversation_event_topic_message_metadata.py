# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_event_topic_message_metadata_content import ConversationEventTopicMessageMetadataContent
    from .conversation_event_topic_message_metadata_event import ConversationEventTopicMessageMetadataEvent


class ConversationEventTopicMessageMetadata(Model):
    """ConversationEventTopicMessageMetadata of the Platform API."""

    type: str | None = field("type", default=None)
    events: list[ConversationEventTopicMessageMetadataEvent] | None = field("events", default=None)
    content: list[ConversationEventTopicMessageMetadataContent] | None = field("content", default=None)
