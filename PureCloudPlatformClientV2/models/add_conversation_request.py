# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AddConversationRequest(Model):
    """AddConversationRequest of the Platform API.

    The platform requires: conversation_id.
    """

    conversation_id: str | None = field("conversationId", default=None)
