# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import BidGroupWorkPlanRequest, ListWrapperString


class ListWrapperBidGroupWorkPlanRequest(Model):
    """Work plans of a work plan bid group. In WorkPlanBidGroupUpdate."""

    values: list[BidGroupWorkPlanRequest] | None = field("values", default=None)


class WorkPlanBidGroupUpdate(Model):
    """A work plan bid group to change: name, management unit id, agent ids and 2 more. Body of
    patch_workforcemanagement_businessunit_workplanbid_group.
    """

    name: str | None = field("name", default=None)
    management_unit_id: str | None = field("managementUnitId", default=None)
    agent_ids: ListWrapperString | None = field("agentIds", default=None)
    work_plans: ListWrapperBidGroupWorkPlanRequest | None = field("workPlans", default=None)
    planning_group_ids: ListWrapperString | None = field("planningGroupIds", default=None)
