# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .forecast_service_goal_template_response import ForecastServiceGoalTemplateResponse
    from .route_path_response import RoutePathResponse


class ForecastPlanningGroupResponse(Model):
    """ForecastPlanningGroupResponse of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    route_paths: list[RoutePathResponse] | None = field("routePaths", default=None)
    service_goal_template: ForecastServiceGoalTemplateResponse | None = field("serviceGoalTemplate", default=None)
