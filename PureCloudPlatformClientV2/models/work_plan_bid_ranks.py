# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class WorkPlanBidRanks(Model):
    id: str | None = field("id", default=None)
    work_plan_bidding_performance: int | None = field("workPlanBiddingPerformance", default=None)
    bidding_tie_breaker: str | None = field("biddingTieBreaker", default=None)
    self_uri: str | None = field("selfUri", default=None)
