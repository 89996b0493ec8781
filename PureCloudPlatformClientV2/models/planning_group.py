# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .route_path_response import RoutePathResponse
    from .service_goal_template_reference import ServiceGoalTemplateReference
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class PlanningGroup(Model):
    """PlanningGroup of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    service_goal_template: ServiceGoalTemplateReference | None = field("serviceGoalTemplate", default=None)
    route_paths: list[RoutePathResponse] | None = field("routePaths", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)
