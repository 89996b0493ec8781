# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class OneOnOne(Model):
    """A one on one, kept at /api/v2/chats/users/{userId}. Answer of get_chats_user."""

    pinned_messages: list[AddressableEntityRef] | None = field("pinnedMessages", default=None)
