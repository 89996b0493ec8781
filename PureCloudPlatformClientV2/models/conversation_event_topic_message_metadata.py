# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationEventTopicMessageMetadataContent, ConversationEventTopicMessageMetadataEvent


class ConversationEventTopicMessageMetadata(Model):
    type: str | None = field("type", default=None)
    events: list[ConversationEventTopicMessageMetadataEvent] | None = field("events", default=None)
    content: list[ConversationEventTopicMessageMetadataContent] | None = field("content", default=None)
