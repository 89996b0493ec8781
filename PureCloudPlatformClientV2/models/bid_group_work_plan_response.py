# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentCountRange, ManagementUnitReference


class BidGroupWorkPlanResponse(Model):
    """Part of WorkPlanBidGroup."""

    id: str | None = field("id", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    override_agent_count: int | None = field("overrideAgentCount", default=None)
    suggested_agent_count: int | None = field("suggestedAgentCount", default=None)
    agent_count_range: AgentCountRange | None = field("agentCountRange", default=None)
    self_uri: str | None = field("selfUri", default=None)
