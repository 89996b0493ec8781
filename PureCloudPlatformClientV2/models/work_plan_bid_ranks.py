# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class WorkPlanBidRanks(Model):
    """WorkPlanBidRanks of the Platform API."""

    id: str | None = field("id", default=None)
    work_plan_bidding_performance: int | None = field("workPlanBiddingPerformance", default=None)
    bidding_tie_breaker: str | None = field("biddingTieBreaker", default=None)
    self_uri: str | None = field("selfUri", default=None)
