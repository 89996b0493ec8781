# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import RoutePathResponse, WfmVersionedEntityMetadata


class PlanningGroup(Model):
    """Given by get_workforcemanagement_businessunit_planninggroup and 2 more."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    service_goal_template: ServiceGoalTemplateReference | None = field("serviceGoalTemplate", default=None)
    route_paths: list[RoutePathResponse] | None = field("routePaths", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)


class ServiceGoalTemplateReference(Model):
    """Part of PlanningGroup."""

    id: str | None = field("id", default=None)
    self_uri: str | None = field("selfUri", default=None)
