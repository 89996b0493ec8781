# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class PinnedMessageRequest(Model):
    """A pinned message: pinned message ids. Body of post_chats_room_messages_pins and 1 more.

    Required by the platform: pinned_message_ids.
    """

    pinned_message_ids: list[str] | None = field("pinnedMessageIds", default=None)
