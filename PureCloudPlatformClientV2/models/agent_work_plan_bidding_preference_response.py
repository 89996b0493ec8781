# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WorkPlanReference


class AgentWorkPlanBiddingPreference(Model):
    """One of the agent work plan bid preferences of an agent work plan bidding preference. In
    AgentWorkPlanBiddingPreferenceResponse.

    Required by the platform: work_plan.
    """

    work_plan: WorkPlanReference | None = field("workPlan", default=None)
    priority: int | None = field("priority", default=None)


class AgentWorkPlanBiddingPreferenceResponse(Model):
    """An agent work plan bidding preference: submitted, agent work plan bid preferences, assigned work plan and 4 more.
    Answer of get_workforcemanagement_workplanbid_preferences and 1 more.

    Required by the platform: submitted, agent_work_plan_bid_preferences.
    """

    id: str | None = field("id", default=None)
    submitted: bool | None = field("submitted", default=None)
    assigned_work_plan: WorkPlanReference | None = field("assignedWorkPlan", default=None)
    overridden_work_plan: WorkPlanReference | None = field("overriddenWorkPlan", default=None)
    override_reason: Literal[
        "UnableToBid", "ChangeOfCircumstance", "NewHire", "EmployeeMove",
    ] | str | None = field("overrideReason", default=None)
    agent_work_plan_bid_preferences: list[AgentWorkPlanBiddingPreference] | None = field(
        "agentWorkPlanBidPreferences", default=None
    )
    self_uri: str | None = field("selfUri", default=None)
