# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EmpathyScore(Model):
    """Part of ConversationMetrics."""

    score: float | None = field("score", default=None)
    user_id: str | None = field("userId", default=None)
