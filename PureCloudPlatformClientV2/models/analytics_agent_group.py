# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AnalyticsAgentGroup(Model):
    """Part of AnalyticsSession."""

    agent_group_id: str | None = field("agentGroupId", default=None)
    agent_group_type: Literal["Group", "SkillGroup", "Team"] | str | None = field("agentGroupType", default=None)
