# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .date_range_with_optional_end import DateRangeWithOptionalEnd
    from .wfm_versioned_entity_metadata import WfmVersionedEntityMetadata
    from .work_plan_pattern_response import WorkPlanPatternResponse
    from .work_plan_rotation_agent_response import WorkPlanRotationAgentResponse


class WorkPlanRotationResponse(Model):
    """WorkPlanRotationResponse of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    enabled: bool | None = field("enabled", default=None)
    date_range: DateRangeWithOptionalEnd | None = field("dateRange", default=None)
    pattern: WorkPlanPatternResponse | None = field("pattern", default=None)
    agent_count: int | None = field("agentCount", default=None)
    agents: list[WorkPlanRotationAgentResponse] | None = field("agents", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)
