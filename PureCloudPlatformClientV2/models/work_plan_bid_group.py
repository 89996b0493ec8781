# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BidGroupWorkPlanResponse, ManagementUnitReference, PlanningGroupReference, UserReference


class WorkPlanBidGroup(Model):
    """Part of WorkPlanBidGroupResponse.

    Required by the platform: name, management_unit, agents, work_plans, planning_groups.
    """

    name: str | None = field("name", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    agents: list[UserReference] | None = field("agents", default=None)
    work_plans: list[BidGroupWorkPlanResponse] | None = field("workPlans", default=None)
    planning_groups: list[PlanningGroupReference] | None = field("planningGroups", default=None)
