# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ChatReactionUpdate(Model):
    """A chat reaction to change: reactions. Body of put_chats_message_reactions.

    Required by the platform: reactions.
    """

    reactions: list[str] | None = field("reactions", default=None)
