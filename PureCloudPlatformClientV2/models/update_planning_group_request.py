# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RoutePathRequest, WfmVersionedEntityMetadata


class SetWrapperRoutePathRequest(Model):
    """Route paths of a planning group. In UpdatePlanningGroupRequest."""

    values: list[RoutePathRequest] | None = field("values", default=None)


class UpdatePlanningGroupRequest(Model):
    """A planning group to change: metadata, name, route paths and 1 more. Body of
    patch_workforcemanagement_businessunit_planninggroup.

    Required by the platform: metadata.
    """

    name: str | None = field("name", default=None)
    route_paths: SetWrapperRoutePathRequest | None = field("routePaths", default=None)
    service_goal_template_id: str | None = field("serviceGoalTemplateId", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
