# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ForecastServiceGoalTemplateResponse, RoutePathResponse


class ForecastPlanningGroupResponse(Model):
    """Part of ForecastPlanningGroupsResponse and 1 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    route_paths: list[RoutePathResponse] | None = field("routePaths", default=None)
    service_goal_template: ForecastServiceGoalTemplateResponse | None = field("serviceGoalTemplate", default=None)
