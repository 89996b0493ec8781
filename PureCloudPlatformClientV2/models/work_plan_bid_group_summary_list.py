# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .work_plan_bid_group_summary import WorkPlanBidGroupSummary


class WorkPlanBidGroupSummaryList(Model):
    """WorkPlanBidGroupSummaryList of the Platform API.

    The platform requires: work_plan_bid_group_summary_list.
    """

    work_plan_bid_group_summary_list: list[WorkPlanBidGroupSummary] | None = field(
        "workPlanBidGroupSummaryList", default=None
    )
