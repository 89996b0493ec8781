# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CreateRoomRequest(Model):
    """A room to create: subject, description and user ids. Body of post_chats_rooms.

    Required by the platform: subject.
    """

    description: str | None = field("description", default=None)
    subject: str | None = field("subject", default=None)
    user_ids: list[str] | None = field("userIds", default=None)
