# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentBidWorkPlanOverrideRequest


class AgentsBidAssignedWorkPlanOverrideRequest(Model):
    """Required by the platform: agent_work_plan_overrides."""

    agent_work_plan_overrides: list[AgentBidWorkPlanOverrideRequest] | None = field(
        "agentWorkPlanOverrides", default=None
    )
