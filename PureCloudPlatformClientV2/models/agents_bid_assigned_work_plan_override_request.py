# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .agent_bid_work_plan_override_request import AgentBidWorkPlanOverrideRequest


class AgentsBidAssignedWorkPlanOverrideRequest(Model):
    """AgentsBidAssignedWorkPlanOverrideRequest of the Platform API.

    The platform requires: agent_work_plan_overrides.
    """

    agent_work_plan_overrides: list[AgentBidWorkPlanOverrideRequest] | None = field(
        "agentWorkPlanOverrides", default=None
    )
