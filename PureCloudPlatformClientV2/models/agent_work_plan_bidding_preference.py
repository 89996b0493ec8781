# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WorkPlanReference


class AgentWorkPlanBiddingPreference(Model):
    """Part of AgentWorkPlanBiddingPreferenceResponse.

    Required by the platform: work_plan.
    """

    work_plan: WorkPlanReference | None = field("workPlan", default=None)
    priority: int | None = field("priority", default=None)
