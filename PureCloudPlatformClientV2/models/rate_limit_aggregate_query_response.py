# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import StatisticalResponse


class RateLimitAggregateDataContainer(Model):
    """One of the items of a rate limit aggregate query response. In RateLimitAggregateQueryResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[StatisticalResponse] | None = field("data", default=None)


class RateLimitAggregateQueryResponse(Model):
    """Results: rate limit aggregate data containers. Answer of post_analytics_ratelimits_aggregates_query."""

    results: list[RateLimitAggregateDataContainer] | None = field("results", default=None)
