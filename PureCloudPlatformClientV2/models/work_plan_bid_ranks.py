# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class WorkPlanBidRanks(Model):
    """Work plan bid ranks: work plan bidding performance, bidding tie breaker and 2 more. Answer of
    get_workforcemanagement_user_workplanbidranks and 1 more; body of patch_workforcemanagement_user_workplanbidranks
    and 1 more.
    """

    id: str | None = field("id", default=None)
    work_plan_bidding_performance: int | None = field("workPlanBiddingPerformance", default=None)
    bidding_tie_breaker: str | None = field("biddingTieBreaker", default=None)
    self_uri: str | None = field("selfUri", default=None)
