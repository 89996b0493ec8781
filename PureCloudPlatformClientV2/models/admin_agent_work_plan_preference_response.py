# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import UserReference, WorkPlanReference


class AdminAgentWorkPlanBiddingPreference(Model):
    """One of the agent work plan bid preferences of an admin agent work plan preference. In
    AdminAgentWorkPlanPreferenceResponse.

    Required by the platform: agent, submitted.
    """

    agent: UserReference | None = field("agent", default=None)
    submitted: bool | None = field("submitted", default=None)
    assigned_work_plan: WorkPlanReference | None = field("assignedWorkPlan", default=None)
    overridden_work_plan: WorkPlanReference | None = field("overriddenWorkPlan", default=None)
    override_reason: Literal[
        "UnableToBid", "ChangeOfCircumstance", "NewHire", "EmployeeMove",
    ] | str | None = field("overrideReason", default=None)
    priorities: list[int] | None = field("priorities", default=None)


class AdminAgentWorkPlanPreferenceResponse(Model):
    """An admin agent work plan preference: work plans, agent work plan bid preferences and 2 more. Answer of
    get_workforcemanagement_businessunit_workplanbid_group_preferences and 1 more.

    Required by the platform: work_plans, agent_work_plan_bid_preferences.
    """

    id: str | None = field("id", default=None)
    work_plans: list[WorkPlanReference] | None = field("workPlans", default=None)
    agent_work_plan_bid_preferences: list[AdminAgentWorkPlanBiddingPreference] | None = field(
        "agentWorkPlanBidPreferences", default=None
    )
    self_uri: str | None = field("selfUri", default=None)
