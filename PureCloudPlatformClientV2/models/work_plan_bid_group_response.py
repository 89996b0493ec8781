# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AgentCountRange, ManagementUnitReference, PlanningGroupReference, UserReference, WorkPlanBidMetadata


class BidGroupWorkPlanResponse(Model):
    """One of the work plans of a work plan bid group. In WorkPlanBidGroup."""

    id: str | None = field("id", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    override_agent_count: int | None = field("overrideAgentCount", default=None)
    suggested_agent_count: int | None = field("suggestedAgentCount", default=None)
    agent_count_range: AgentCountRange | None = field("agentCountRange", default=None)
    self_uri: str | None = field("selfUri", default=None)


class WorkPlanBidGroup(Model):
    """Work plan bid group of a work plan bid group. In WorkPlanBidGroupResponse.

    Required by the platform: name, management_unit, agents, work_plans, planning_groups.
    """

    name: str | None = field("name", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    agents: list[UserReference] | None = field("agents", default=None)
    work_plans: list[BidGroupWorkPlanResponse] | None = field("workPlans", default=None)
    planning_groups: list[PlanningGroupReference] | None = field("planningGroups", default=None)


class WorkPlanBidGroupResponse(Model):
    """A work plan bid group, kept at
    /api/v2/workforcemanagement/businessunits/{businessUnitId}/workplanbids/{bidId}/groups/{bidGroupId}. Answer of
    get_workforcemanagement_businessunit_workplanbid_group and 2 more.
    """

    id: str | None = field("id", default=None)
    work_plan_bid_group: WorkPlanBidGroup | None = field("workPlanBidGroup", default=None)
    metadata: WorkPlanBidMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)
