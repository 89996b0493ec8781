# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CreateOutboundMessagingConversationResponse(Model):
    """Given by post_conversations_messages."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
