# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .bid_group_work_plan_response import BidGroupWorkPlanResponse
    from .management_unit_reference import ManagementUnitReference
    from .planning_group_reference import PlanningGroupReference
    from .user_reference import UserReference


class WorkPlanBidGroup(Model):
    """WorkPlanBidGroup of the Platform API.

    The platform requires: name, management_unit, agents, work_plans, planning_groups.
    """

    name: str | None = field("name", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    agents: list[UserReference] | None = field("agents", default=None)
    work_plans: list[BidGroupWorkPlanResponse] | None = field("workPlans", default=None)
    planning_groups: list[PlanningGroupReference] | None = field("planningGroups", default=None)
