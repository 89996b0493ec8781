# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ConversationMetricsTopicConversationScoredAgent(Model):
    agent_score: int | None = field("agentScore", default=None)
    scored_agent_id: str | None = field("scoredAgentId", default=None)
