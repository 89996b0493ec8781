# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DateRangeWithOptionalEnd, WfmVersionedEntityMetadata, WorkPlanPatternRequest


class UpdateWorkPlanRotationAgentRequest(Model):
    """One of the agents of a work plan rotation. In UpdateWorkPlanRotationRequest.

    Required by the platform: user_id.
    """

    user_id: str | None = field("userId", default=None)
    date_range: DateRangeWithOptionalEnd | None = field("dateRange", default=None)
    position: int | None = field("position", default=None)
    delete: bool | None = field("delete", default=None)


class UpdateWorkPlanRotationRequest(Model):
    """A work plan rotation to change: metadata, name, enabled and 3 more. Body of
    patch_workforcemanagement_managementunit_workplanrotation.

    Required by the platform: metadata.
    """

    name: str | None = field("name", default=None)
    enabled: bool | None = field("enabled", default=None)
    date_range: DateRangeWithOptionalEnd | None = field("dateRange", default=None)
    agents: list[UpdateWorkPlanRotationAgentRequest] | None = field("agents", default=None)
    pattern: WorkPlanPatternRequest | None = field("pattern", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
