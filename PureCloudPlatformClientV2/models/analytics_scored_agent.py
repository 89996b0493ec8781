# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AnalyticsScoredAgent(Model):
    """One of the scored agents of an analytics conversation segment. In AnalyticsConversationSegment and 1 more."""

    agent_score: int | None = field("agentScore", default=None)
    scored_agent_id: str | None = field("scoredAgentId", default=None)
