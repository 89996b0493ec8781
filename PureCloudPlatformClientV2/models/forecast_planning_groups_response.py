# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .forecast_planning_group_response import ForecastPlanningGroupResponse
    from .wfm_service_goal_impact_settings import WfmServiceGoalImpactSettings


class ForecastPlanningGroupsResponse(Model):
    """ForecastPlanningGroupsResponse of the Platform API."""

    entities: list[ForecastPlanningGroupResponse] | None = field("entities", default=None)
    business_unit_service_goal_impact: WfmServiceGoalImpactSettings | None = field(
        "businessUnitServiceGoalImpact", default=None
    )
