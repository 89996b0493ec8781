# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConversationActivityScoredAgent(Model):
    """Part of ConversationActivityEntityData."""

    agent_score: int | None = field("agentScore", default=None)
    scored_agent_id: str | None = field("scoredAgentId", default=None)
