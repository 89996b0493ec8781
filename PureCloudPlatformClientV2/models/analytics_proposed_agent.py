# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AnalyticsProposedAgent(Model):
    """Part of AnalyticsSession."""

    agent_rank: int | None = field("agentRank", default=None)
    proposed_agent_id: str | None = field("proposedAgentId", default=None)
