# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AggregationResult, AnalyticsUserDetail


class AnalyticsUserDetailsQueryResponse(Model):
    """An analytics user details query: user details, aggregations and total hits. Answer of
    post_analytics_users_details_query.
    """

    user_details: list[AnalyticsUserDetail] | None = field("userDetails", default=None)
    aggregations: list[AggregationResult] | None = field("aggregations", default=None)
    total_hits: int | None = field("totalHits", default=None)
