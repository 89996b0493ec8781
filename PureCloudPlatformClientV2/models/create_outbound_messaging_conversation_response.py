# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CreateOutboundMessagingConversationResponse(Model):
    """Reference to an outbound messaging conversation by its id and its address. Answer of post_conversations_messages.
    """

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
