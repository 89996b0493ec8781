# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RoomUpdateRequest(Model):
    """A room to change: description, subject, pinned message ids and 1 more. Body of patch_chats_room."""

    description: str | None = field("description", default=None)
    subject: str | None = field("subject", default=None)
    pinned_message_ids: list[str] | None = field("pinnedMessageIds", default=None)
    owner_ids: list[str] | None = field("ownerIds", default=None)
