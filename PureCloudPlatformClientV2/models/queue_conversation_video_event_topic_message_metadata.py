# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        QueueConversationVideoEventTopicMessageMetadataContent, QueueConversationVideoEventTopicMessageMetadataEvent,
    )


class QueueConversationVideoEventTopicMessageMetadata(Model):
    type: str | None = field("type", default=None)
    events: list[QueueConversationVideoEventTopicMessageMetadataEvent] | None = field("events", default=None)
    content: list[QueueConversationVideoEventTopicMessageMetadataContent] | None = field("content", default=None)
