# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CreateRoomResponse(Model):
    """A room: JID. Answer of post_chats_rooms.

    Required by the platform: jid.
    """

    jid: str | None = field("jid", default=None)
