# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .admin_agent_work_plan_bidding_preference import AdminAgentWorkPlanBiddingPreference
    from .work_plan_reference import WorkPlanReference


class AdminAgentWorkPlanPreferenceResponse(Model):
    """AdminAgentWorkPlanPreferenceResponse of the Platform API.

    The platform requires: work_plans, agent_work_plan_bid_preferences.
    """

    id: str | None = field("id", default=None)
    work_plans: list[WorkPlanReference] | None = field("workPlans", default=None)
    agent_work_plan_bid_preferences: list[AdminAgentWorkPlanBiddingPreference] | None = field(
        "agentWorkPlanBidPreferences", default=None
    )
    self_uri: str | None = field("selfUri", default=None)
