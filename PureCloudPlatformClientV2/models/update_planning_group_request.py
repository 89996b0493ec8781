# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .set_wrapper_route_path_request import SetWrapperRoutePathRequest
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata


class UpdatePlanningGroupRequest(Model):
    """UpdatePlanningGroupRequest of the Platform API.

    The platform requires: metadata.
    """

    name: str | None = field("name", default=None)
    route_paths: SetWrapperRoutePathRequest | None = field("routePaths", default=None)
    service_goal_template_id: str | None = field("serviceGoalTemplateId", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
