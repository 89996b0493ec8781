# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class RequestScoredAgent(Model):
    """Part of RoutingConversationAttributesRequest."""

    id: str | None = field("id", default=None)
    score: int | None = field("score", default=None)
