# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConversationUser(Model):
    """Reference to a conversation user by its id. Body of post_conversation_assign.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
