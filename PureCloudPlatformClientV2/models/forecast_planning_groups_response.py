# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ForecastPlanningGroupResponse, WfmServiceGoalImpactSettings


class ForecastPlanningGroupsResponse(Model):
    """List of forecast planning groups. Answer of
    get_workforcemanagement_businessunit_week_shorttermforecast_planninggroups.
    """

    entities: list[ForecastPlanningGroupResponse] | None = field("entities", default=None)
    business_unit_service_goal_impact: WfmServiceGoalImpactSettings | None = field(
        "businessUnitServiceGoalImpact", default=None
    )
