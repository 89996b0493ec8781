# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class CampaignSkillStatistics(Model):
    """CampaignSkillStatistics of the Platform API."""

    skill_combinations: int | None = field("skillCombinations", default=None)
    eligible_skilled_agents: int | None = field("eligibleSkilledAgents", default=None)
