# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class AgentWorkPlanBiddingPreferenceRequest(Model):
    """AgentWorkPlanBiddingPreferenceRequest of the Platform API.

    The platform requires: work_plan_id.
    """

    work_plan_id: str | None = field("workPlanId", default=None)
    priority: int | None = field("priority", default=None)
