# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AgentWorkPlanBiddingPreferenceRequest(Model):
    """One of the agent work plan bid preferences of an agent work plan bidding preference. In
    UpdateAgentWorkPlanBiddingPreference.

    Required by the platform: work_plan_id.
    """

    work_plan_id: str | None = field("workPlanId", default=None)
    priority: int | None = field("priority", default=None)


class UpdateAgentWorkPlanBiddingPreference(Model):
    """An agent work plan bidding preference to change: submitted and agent work plan bid preferences. Body of
    patch_workforcemanagement_workplanbid_preferences.

    Required by the platform: submitted, agent_work_plan_bid_preferences.
    """

    submitted: bool | None = field("submitted", default=None)
    agent_work_plan_bid_preferences: list[AgentWorkPlanBiddingPreferenceRequest] | None = field(
        "agentWorkPlanBidPreferences", default=None
    )
