# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .agent_work_plan_bid import AgentWorkPlanBid
    from .business_unit_reference import BusinessUnitReference


class AgentWorkPlanBids(Model):
    """AgentWorkPlanBids of the Platform API.

    The platform requires: agent_work_plan_bids.
    """

    id: str | None = field("id", default=None)
    business_unit: BusinessUnitReference | None = field("businessUnit", default=None)
    agent_work_plan_bids: list[AgentWorkPlanBid] | None = field("agentWorkPlanBids", default=None)
    self_uri: str | None = field("selfUri", default=None)
