# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DateRangeWithOptionalEnd, UserReference, WfmVersionedEntityMetadata, WorkPlanReference


class WorkPlanPatternResponse(Model):
    """Pattern of a work plan rotation. In WorkPlanRotationResponse."""

    work_plans: list[WorkPlanReference] | None = field("workPlans", default=None)


class WorkPlanRotationAgentResponse(Model):
    """One of the agents of a work plan rotation. In WorkPlanRotationResponse."""

    user: UserReference | None = field("user", default=None)
    date_range: DateRangeWithOptionalEnd | None = field("dateRange", default=None)
    position: int | None = field("position", default=None)


class WorkPlanRotationResponse(Model):
    """A work plan rotation, kept at
    /api/v2/workforcemanagement/managementunits/{managementUnitId}/workplanrotations/{workPlanRotationId}. Answer of
    get_workforcemanagement_managementunit_workplanrotation and 3 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    enabled: bool | None = field("enabled", default=None)
    date_range: DateRangeWithOptionalEnd | None = field("dateRange", default=None)
    pattern: WorkPlanPatternResponse | None = field("pattern", default=None)
    agent_count: int | None = field("agentCount", default=None)
    agents: list[WorkPlanRotationAgentResponse] | None = field("agents", default=None)
    metadata: WfmVersionedEntityMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)
