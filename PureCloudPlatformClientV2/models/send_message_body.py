# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class SendMessageBody(Model):
    """A send message: message, mentions and thread id. Body of patch_chats_room_message and 3 more.

    Required by the platform: message.
    """

    message: str | None = field("message", default=None)
    mentions: list[str] | None = field("mentions", default=None)
    thread_id: str | None = field("threadId", default=None)
