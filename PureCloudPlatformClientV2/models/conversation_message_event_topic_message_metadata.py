# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationMessageEventTopicMessageMetadataContent, ConversationMessageEventTopicMessageMetadataEvent


class ConversationMessageEventTopicMessageMetadata(Model):
    type: str | None = field("type", default=None)
    events: list[ConversationMessageEventTopicMessageMetadataEvent] | None = field("events", default=None)
    content: list[ConversationMessageEventTopicMessageMetadataContent] | None = field("content", default=None)
