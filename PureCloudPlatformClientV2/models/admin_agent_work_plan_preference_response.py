# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AdminAgentWorkPlanBiddingPreference, WorkPlanReference


class AdminAgentWorkPlanPreferenceResponse(Model):
    """Given by get_workforcemanagement_businessunit_workplanbid_group_preferences and 1 more.

    Required by the platform: work_plans, agent_work_plan_bid_preferences.
    """

    id: str | None = field("id", default=None)
    work_plans: list[WorkPlanReference] | None = field("workPlans", default=None)
    agent_work_plan_bid_preferences: list[AdminAgentWorkPlanBiddingPreference] | None = field(
        "agentWorkPlanBidPreferences", default=None
    )
    self_uri: str | None = field("selfUri", default=None)
