# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .conversation_message_metadata_content import ConversationMessageMetadataContent
    from .conversation_message_metadata_event import ConversationMessageMetadataEvent


class ConversationMessageMetadata(Model):
    """ConversationMessageMetadata of the Platform API."""

    type: Literal[
        "Text", "Structured", "Receipt", "Event", "Message", "Unknown",
    ] | str | None = field("type", default=None)
    events: list[ConversationMessageMetadataEvent] | None = field("events", default=None)
    content: list[ConversationMessageMetadataContent] | None = field("content", default=None)
