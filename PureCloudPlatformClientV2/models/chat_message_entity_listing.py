# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ChatMessageResponse


class ChatMessageEntityListing(Model):
    """List of chat messages. Answer of get_chats_room_message and 3 more."""

    entities: list[ChatMessageResponse] | None = field("entities", default=None)
