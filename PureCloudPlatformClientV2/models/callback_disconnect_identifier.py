# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CallbackDisconnectIdentifier(Model):
    """Part of BulkCallbackDisconnectRequest.

    Required by the platform: conversation_id, callback_id.
    """

    conversation_id: str | None = field("conversationId", default=None)
    callback_id: str | None = field("callbackId", default=None)
