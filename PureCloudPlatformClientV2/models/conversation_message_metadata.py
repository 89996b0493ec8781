# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ConversationMessageMetadataContent, ConversationMessageMetadataEvent


class ConversationMessageMetadata(Model):
    """Part of MessageDetails."""

    type: Literal[
        "Text", "Structured", "Receipt", "Event", "Message", "Unknown",
    ] | str | None = field("type", default=None)
    events: list[ConversationMessageMetadataEvent] | None = field("events", default=None)
    content: list[ConversationMessageMetadataContent] | None = field("content", default=None)
