# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class CallbackDisconnectIdentifier(Model):
    """Required by the platform: conversation_id, callback_id."""

    conversation_id: str | None = field("conversationId", default=None)
    callback_id: str | None = field("callbackId", default=None)
