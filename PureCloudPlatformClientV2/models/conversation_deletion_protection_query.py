# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class ConversationDeletionProtectionQuery(Model):
    """ConversationDeletionProtectionQuery of the Platform API.

    The platform requires: conversation_ids.
    """

    conversation_ids: list[str] | None = field("conversationIds", default=None)
