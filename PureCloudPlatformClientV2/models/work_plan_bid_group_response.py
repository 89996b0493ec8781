# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WorkPlanBidGroup, WorkPlanBidMetadata


class WorkPlanBidGroupResponse(Model):
    """Given by get_workforcemanagement_businessunit_workplanbid_group and 2 more."""

    id: str | None = field("id", default=None)
    work_plan_bid_group: WorkPlanBidGroup | None = field("workPlanBidGroup", default=None)
    metadata: WorkPlanBidMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)
