# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentCountRange


class BidGroupWorkPlanRequest(Model):
    """One of the values of a list wrapper bid group work plan. In ListWrapperBidGroupWorkPlanRequest and 1 more.

    Required by the platform: work_plan_id.
    """

    work_plan_id: str | None = field("workPlanId", default=None)
    override_agent_count: int | None = field("overrideAgentCount", default=None)
    suggested_agent_count: int | None = field("suggestedAgentCount", default=None)
    agent_count_range: AgentCountRange | None = field("agentCountRange", default=None)
