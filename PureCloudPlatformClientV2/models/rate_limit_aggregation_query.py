# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AggregationRange, RateLimitAggregateQueryPredicate


class RateLimitAggregateQueryClause(Model):
    """One of the clauses of a rate limit aggregate query filter. In RateLimitAggregateQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[RateLimitAggregateQueryPredicate] | None = field("predicates", default=None)


class RateLimitAggregateQueryFilter(Model):
    """Filter of a rate limit aggregation query. In RateLimitAggregationQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[RateLimitAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[RateLimitAggregateQueryPredicate] | None = field("predicates", default=None)


class RateLimitAggregationQuery(Model):
    """A rate limit aggregation query: interval, metrics, granularity and 6 more. Body of
    post_analytics_ratelimits_aggregates_query.

    Required by the platform: interval, metrics.
    """

    interval: str | None = field("interval", default=None)
    granularity: str | None = field("granularity", default=None)
    time_zone: str | None = field("timeZone", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: RateLimitAggregateQueryFilter | None = field("filter", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    flatten_multivalued_dimensions: bool | None = field("flattenMultivaluedDimensions", default=None)
    views: list[RateLimitAggregationView] | None = field("views", default=None)
    alternate_time_dimension: Literal["eventTime"] | str | None = field("alternateTimeDimension", default=None)


class RateLimitAggregationView(Model):
    """One of the views of a rate limit aggregation query. In RateLimitAggregationQuery.

    Required by the platform: target, name, function.
    """

    target: Literal["oRateLimitRecorded"] | str | None = field("target", default=None)
    name: str | None = field("name", default=None)
    function: Literal["rangeBound"] | str | None = field("function", default=None)
    range: AggregationRange | None = field("range", default=None)
