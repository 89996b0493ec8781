# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CallbackDisconnectIdentifier(Model):
    """CallbackDisconnectIdentifier of the Platform API.

    The platform requires: conversation_id, callback_id.
    """

    conversation_id: str | None = field("conversationId", default=None)
    callback_id: str | None = field("callbackId", default=None)
