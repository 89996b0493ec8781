# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class CampaignSkillStatistics(Model):
    """Part of CampaignDiagnostics."""

    skill_combinations: int | None = field("skillCombinations", default=None)
    eligible_skilled_agents: int | None = field("eligibleSkilledAgents", default=None)
