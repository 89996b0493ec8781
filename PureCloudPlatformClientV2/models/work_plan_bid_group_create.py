# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BidGroupWorkPlanRequest


class WorkPlanBidGroupCreate(Model):
    """A work plan bid group to create: name, management unit id, agent ids and 2 more. Body of
    post_workforcemanagement_businessunit_workplanbid_groups.

    Required by the platform: name, management_unit_id, agent_ids, work_plans, planning_group_ids.
    """

    name: str | None = field("name", default=None)
    management_unit_id: str | None = field("managementUnitId", default=None)
    agent_ids: list[str] | None = field("agentIds", default=None)
    work_plans: list[BidGroupWorkPlanRequest] | None = field("workPlans", default=None)
    planning_group_ids: list[str] | None = field("planningGroupIds", default=None)
