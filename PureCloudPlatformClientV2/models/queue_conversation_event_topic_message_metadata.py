# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import QueueConversationEventTopicMessageMetadataContent, QueueConversationEventTopicMessageMetadataEvent


class QueueConversationEventTopicMessageMetadata(Model):
    type: str | None = field("type", default=None)
    events: list[QueueConversationEventTopicMessageMetadataEvent] | None = field("events", default=None)
    content: list[QueueConversationEventTopicMessageMetadataContent] | None = field("content", default=None)
