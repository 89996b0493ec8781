# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ConversationDeletionProtectionQuery(Model):
    """Required by the platform: conversation_ids."""

    conversation_ids: list[str] | None = field("conversationIds", default=None)
