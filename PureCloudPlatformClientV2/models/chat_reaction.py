# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef


class ChatReaction(Model):
    """Part of ChatMessageResponse.

    Required by the platform: emoji, users.
    """

    emoji: str | None = field("emoji", default=None)
    users: list[AddressableEntityRef] | None = field("users", default=None)
