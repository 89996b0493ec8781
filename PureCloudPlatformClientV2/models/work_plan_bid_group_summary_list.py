# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ManagementUnitReference


class WorkPlanBidGroupSummary(Model):
    """One of the work plan bid group summary lists of a work plan bid group summary list. In
    WorkPlanBidGroupSummaryList.

    Required by the platform: name, management_unit, agent_count, work_plan_count, planning_group_count.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    management_unit: ManagementUnitReference | None = field("managementUnit", default=None)
    agent_count: int | None = field("agentCount", default=None)
    work_plan_count: int | None = field("workPlanCount", default=None)
    planning_group_count: int | None = field("planningGroupCount", default=None)
    self_uri: str | None = field("selfUri", default=None)


class WorkPlanBidGroupSummaryList(Model):
    """A work plan bid group summary list: work plan bid group summary list. Answer of
    get_workforcemanagement_businessunit_workplanbid_groups_summary.

    Required by the platform: work_plan_bid_group_summary_list.
    """

    work_plan_bid_group_summary_list: list[WorkPlanBidGroupSummary] | None = field(
        "workPlanBidGroupSummaryList", default=None
    )
