# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WorkPlanBidGroupSummary


class WorkPlanBidGroupSummaryList(Model):
    """Given by get_workforcemanagement_businessunit_workplanbid_groups_summary.

    Required by the platform: work_plan_bid_group_summary_list.
    """

    work_plan_bid_group_summary_list: list[WorkPlanBidGroupSummary] | None = field(
        "workPlanBidGroupSummaryList", default=None
    )
