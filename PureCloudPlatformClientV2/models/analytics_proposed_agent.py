# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AnalyticsProposedAgent(Model):
    """AnalyticsProposedAgent of the Platform API."""

    agent_rank: int | None = field("agentRank", default=None)
    proposed_agent_id: str | None = field("proposedAgentId", default=None)
