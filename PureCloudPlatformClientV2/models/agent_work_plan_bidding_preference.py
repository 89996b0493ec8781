# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .work_plan_reference import WorkPlanReference


class AgentWorkPlanBiddingPreference(Model):
    """AgentWorkPlanBiddingPreference of the Platform API.

    The platform requires: work_plan.
    """

    work_plan: WorkPlanReference | None = field("workPlan", default=None)
    priority: int | None = field("priority", default=None)
