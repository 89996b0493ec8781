# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .date_range_with_optional_end import DateRangeWithOptionalEnd
    from .update_work_plan_rotation_agent_request import UpdateWorkPlanRotationAgentRequest
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata
    from .work_plan_pattern_request import WorkPlanPatternRequest


class UpdateWorkPlanRotationRequest(Model):
    """UpdateWorkPlanRotationRequest of the Platform API.

    The platform requires: metadata.
    """

    name: str | None = field("name", default=None)
    enabled: bool | None = field("enabled", default=None)
    date_range: DateRangeWithOptionalEnd | None = field("dateRange", default=None)
    agents: list[UpdateWorkPlanRotationAgentRequest] | None = field("agents", default=None)
    pattern: WorkPlanPatternRequest | None = field("pattern", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
