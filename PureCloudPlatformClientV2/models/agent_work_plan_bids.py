# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentWorkPlanBid, BusinessUnitReference


class AgentWorkPlanBids(Model):
    """Given by get_workforcemanagement_workplanbids.

    Required by the platform: agent_work_plan_bids.
    """

    id: str | None = field("id", default=None)
    business_unit: BusinessUnitReference | None = field("businessUnit", default=None)
    agent_work_plan_bids: list[AgentWorkPlanBid] | None = field("agentWorkPlanBids", default=None)
    self_uri: str | None = field("selfUri", default=None)
