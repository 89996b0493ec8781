# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class AnalyticsProposedAgent(Model):
    agent_rank: int | None = field("agentRank", default=None)
    proposed_agent_id: str | None = field("proposedAgentId", default=None)
