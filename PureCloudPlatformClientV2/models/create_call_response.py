# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CreateCallResponse(Model):
    """Reference to a call by its id, its name and its address. Answer of post_conversations_calls."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    self_uri: str | None = field("selfUri", default=None)
