# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class CampaignSkillStatistics(Model):
    skill_combinations: int | None = field("skillCombinations", default=None)
    eligible_skilled_agents: int | None = field("eligibleSkilledAgents", default=None)
