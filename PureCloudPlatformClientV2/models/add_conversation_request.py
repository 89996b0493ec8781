# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class AddConversationRequest(Model):
    """Required by the platform: conversation_id."""

    conversation_id: str | None = field("conversationId", default=None)
