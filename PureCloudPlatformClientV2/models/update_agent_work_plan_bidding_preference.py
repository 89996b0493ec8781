# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .agent_work_plan_bidding_preference_request import AgentWorkPlanBiddingPreferenceRequest


class UpdateAgentWorkPlanBiddingPreference(Model):
    """UpdateAgentWorkPlanBiddingPreference of the Platform API.

    The platform requires: submitted, agent_work_plan_bid_preferences.
    """

    submitted: bool | None = field("submitted", default=None)
    agent_work_plan_bid_preferences: list[AgentWorkPlanBiddingPreferenceRequest] | None = field(
        "agentWorkPlanBidPreferences", default=None
    )
