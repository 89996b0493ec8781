# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentWorkPlanBiddingPreferenceRequest


class UpdateAgentWorkPlanBiddingPreference(Model):
    """Taken by patch_workforcemanagement_workplanbid_preferences.

    Required by the platform: submitted, agent_work_plan_bid_preferences.
    """

    submitted: bool | None = field("submitted", default=None)
    agent_work_plan_bid_preferences: list[AgentWorkPlanBiddingPreferenceRequest] | None = field(
        "agentWorkPlanBidPreferences", default=None
    )
