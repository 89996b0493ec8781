# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import MessageData


class TextMessageListing(Model):
    """List of message data. Answer of post_conversations_message_messages_bulk."""

    entities: list[MessageData] | None = field("entities", default=None)
