# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .rate_limit_aggregate_query_filter import RateLimitAggregateQueryFilter
    from .rate_limit_aggregation_view import RateLimitAggregationView


class RateLimitAggregationQuery(Model):
    """RateLimitAggregationQuery of the Platform API.

    The platform requires: interval, metrics.
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
