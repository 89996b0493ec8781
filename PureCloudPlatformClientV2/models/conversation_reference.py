# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConversationReference(Model):
    """Reference to a conversation by its id and its address. In AddConversationResponse and 6 more."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
