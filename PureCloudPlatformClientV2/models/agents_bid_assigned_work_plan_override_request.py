# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentBidWorkPlanOverrideRequest


class AgentsBidAssignedWorkPlanOverrideRequest(Model):
    """Taken by patch_workforcemanagement_businessunit_workplanbid_group_preferences.

    Required by the platform: agent_work_plan_overrides.
    """

    agent_work_plan_overrides: list[AgentBidWorkPlanOverrideRequest] | None = field(
        "agentWorkPlanOverrides", default=None
    )
