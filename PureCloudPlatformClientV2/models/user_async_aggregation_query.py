# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import UserAggregateQueryFilter, UserAggregationView


class UserAsyncAggregationQuery(Model):
    """A user async aggregation query: interval, metrics, granularity and 7 more. Body of
    post_analytics_users_aggregates_jobs.

    Required by the platform: interval, metrics.
    """

    interval: str | None = field("interval", default=None)
    granularity: str | None = field("granularity", default=None)
    time_zone: str | None = field("timeZone", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: UserAggregateQueryFilter | None = field("filter", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    flatten_multivalued_dimensions: bool | None = field("flattenMultivaluedDimensions", default=None)
    views: list[UserAggregationView] | None = field("views", default=None)
    alternate_time_dimension: Literal["eventTime"] | str | None = field("alternateTimeDimension", default=None)
    page_size: int | None = field("pageSize", default=None)
