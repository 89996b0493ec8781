# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .list_wrapper_bid_group_work_plan_request import ListWrapperBidGroupWorkPlanRequest
    from .list_wrapper_string import ListWrapperString


class WorkPlanBidGroupUpdate(Model):
    """WorkPlanBidGroupUpdate of the Platform API."""

    name: str | None = field("name", default=None)
    management_unit_id: str | None = field("managementUnitId", default=None)
    agent_ids: ListWrapperString | None = field("agentIds", default=None)
    work_plans: ListWrapperBidGroupWorkPlanRequest | None = field("workPlans", default=None)
    planning_group_ids: ListWrapperString | None = field("planningGroupIds", default=None)
