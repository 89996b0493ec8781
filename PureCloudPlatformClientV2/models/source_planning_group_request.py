# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WfmVersionedEntityMetadata


class SourcePlanningGroupRequest(Model):
    """Part of RoutePathRequest.

    Required by the platform: id, metadata.
    """

    id: str | None = field("id", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
