# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ChatSendMessageResponse(Model):
    """Reference to a chat send message by its id. Answer of patch_chats_room_message and 3 more.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
