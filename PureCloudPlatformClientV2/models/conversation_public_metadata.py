# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConversationPublicMetadata(Model):
    """Comes with notifications."""

    root_id: str | None = field("rootId", default=None)
    reply_to_id: str | None = field("replyToId", default=None)
