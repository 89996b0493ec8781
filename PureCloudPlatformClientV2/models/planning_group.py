# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RoutePathResponse, WfmVersionedEntityMetadata


class PlanningGroup(Model):
    """A planning group, kept at
    /api/v2/workforcemanagement/businessunits/{businessUnitId}/planninggroups/{planningGroupId}. Answer of
    get_workforcemanagement_businessunit_planninggroup and 2 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    service_goal_template: ServiceGoalTemplateReference | None = field("serviceGoalTemplate", default=None)
    route_paths: list[RoutePathResponse] | None = field("routePaths", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ServiceGoalTemplateReference(Model):
    """Reference to a service goal template by its id and its address. In PlanningGroup."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
