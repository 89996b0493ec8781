# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import WorkPlanBid


class WorkPlanBidListResponse(Model):
    """List of work plan bids. Answer of get_workforcemanagement_businessunit_workplanbids."""

    entities: list[WorkPlanBid] | None = field("entities", default=None)
