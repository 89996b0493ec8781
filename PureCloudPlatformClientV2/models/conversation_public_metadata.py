# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConversationPublicMetadata(Model):
    """Conversation public metadata: root id and reply to id. No method or topic of the definition has it."""

    root_id: str | None = field("rootId", default=None)
    reply_to_id: str | None = field("replyToId", default=None)
