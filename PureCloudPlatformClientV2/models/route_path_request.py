# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import WfmVersionedEntityMetadata


class RoutePathRequest(Model):
    """One of the route paths of a planning group. In CreatePlanningGroupRequest and 1 more.

    Required by the platform: queue_id, media_type.
    """

    queue_id: str | None = field("queueId", default=None)
    media_type: Literal[
        "Voice", "Chat", "Email", "Callback", "Message", "Workitem",
    ] | str | None = field("mediaType", default=None)
    language_id: str | None = field("languageId", default=None)
    skill_ids: list[str] | None = field("skillIds", default=None)
    source_planning_group: SourcePlanningGroupRequest | None = field("sourcePlanningGroup", default=None)


class SourcePlanningGroupRequest(Model):
    """Source planning group of a route path. In RoutePathRequest.

    Required by the platform: id, metadata.
    """

    id: str | None = field("id", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
