# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RoutePathRequest


class CreatePlanningGroupRequest(Model):
    """A planning group to create: name, route paths and service goal template id. Body of
    post_workforcemanagement_businessunit_planninggroups.

    Required by the platform: name, route_paths, service_goal_template_id.
    """

    name: str | None = field("name", default=None)
    route_paths: list[RoutePathRequest] | None = field("routePaths", default=None)
    service_goal_template_id: str | None = field("serviceGoalTemplateId", default=None)
