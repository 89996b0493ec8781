# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConversationUser(Model):
    """Taken by post_conversation_assign.

    Required by the platform: id.
    """

    id: str | None = field("id", default=None)
