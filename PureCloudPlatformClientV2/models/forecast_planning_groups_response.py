# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ForecastPlanningGroupResponse, WfmServiceGoalImpactSettings


class ForecastPlanningGroupsResponse(Model):
    entities: list[ForecastPlanningGroupResponse] | None = field("entities", default=None)
    business_unit_service_goal_impact: WfmServiceGoalImpactSettings | None = field(
        "businessUnitServiceGoalImpact", default=None
    )
