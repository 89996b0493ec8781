# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AgentWorkPlanBiddingPreferenceRequest(Model):
    """Part of UpdateAgentWorkPlanBiddingPreference.

    Required by the platform: work_plan_id.
    """

    work_plan_id: str | None = field("workPlanId", default=None)
    priority: int | None = field("priority", default=None)
