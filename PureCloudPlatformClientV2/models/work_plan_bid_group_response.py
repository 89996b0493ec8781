# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .work_plan_bid_group import WorkPlanBidGroup
    from .work_plan_bid_metadata import WorkPlanBidMetadata


class WorkPlanBidGroupResponse(Model):
    """WorkPlanBidGroupResponse of the Platform API."""

    id: str | None = field("id", default=None)
    work_plan_bid_group: WorkPlanBidGroup | None = field("workPlanBidGroup", default=None)
    metadata: WorkPlanBidMetadata | None = field("metadata", default=None)
    self_uri: str | None = field("selfUri", default=None)
