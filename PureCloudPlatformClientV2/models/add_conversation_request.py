# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AddConversationRequest(Model):
    """A conversation to add: conversation id. Body of post_coaching_appointment_conversations.

    Required by the platform: conversation_id.
    """

    conversation_id: str | None = field("conversationId", default=None)
