# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .route_path_request import RoutePathRequest


class CreatePlanningGroupRequest(Model):
    """CreatePlanningGroupRequest of the Platform API.

    The platform requires: name, route_paths, service_goal_template_id.
    """

    name: str | None = field("name", default=None)
    route_paths: list[RoutePathRequest] | None = field("routePaths", default=None)
    service_goal_template_id: str | None = field("serviceGoalTemplateId", default=None)
