# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_message_event_topic_message_metadata_content import ConversationMessageEventTopicMessageMetadataContent
    from .conversation_message_event_topic_message_metadata_event import ConversationMessageEventTopicMessageMetadataEvent


class ConversationMessageEventTopicMessageMetadata(Model):
    """ConversationMessageEventTopicMessageMetadata of the Platform API."""

    type: str | None = field("type", default=None)
    events: list[ConversationMessageEventTopicMessageMetadataEvent] | None = field("events", default=None)
    content: list[ConversationMessageEventTopicMessageMetadataContent] | None = field("content", default=None)
