# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AgentBidWorkPlanOverrideRequest(Model):
    """One of the agent work plan overrides of an agents bid assigned work plan override. In
    AgentsBidAssignedWorkPlanOverrideRequest.

    Required by the platform: agent_id.
    """

    agent_id: str | None = field("agentId", default=None)
    override_work_plan_id: str | None = field("overrideWorkPlanId", default=None)
    override_reason: Literal[
        "UnableToBid", "ChangeOfCircumstance", "NewHire", "EmployeeMove",
    ] | str | None = field("overrideReason", default=None)


class AgentsBidAssignedWorkPlanOverrideRequest(Model):
    """An agents bid assigned work plan override: agent work plan overrides. Body of
    patch_workforcemanagement_businessunit_workplanbid_group_preferences.

    Required by the platform: agent_work_plan_overrides.
    """

    agent_work_plan_overrides: list[AgentBidWorkPlanOverrideRequest] | None = field(
        "agentWorkPlanOverrides", default=None
    )
