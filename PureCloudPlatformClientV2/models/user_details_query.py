# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        AnalyticsQueryAggregation, PagingSpec, PresenceDetailQueryFilter, RoutingStatusDetailQueryFilter,
        UserDetailQueryFilter,
    )


class UserDetailsQuery(Model):
    """A user details query: interval, user filters, presence filters and 5 more. Body of
    post_analytics_users_details_query.

    Required by the platform: interval.
    """

    interval: str | None = field("interval", default=None)
    user_filters: list[UserDetailQueryFilter] | None = field("userFilters", default=None)
    presence_filters: list[PresenceDetailQueryFilter] | None = field("presenceFilters", default=None)
    routing_status_filters: list[RoutingStatusDetailQueryFilter] | None = field("routingStatusFilters", default=None)
    order: Literal["asc", "desc", "unordered"] | str | None = field("order", default=None)
    presence_aggregations: list[AnalyticsQueryAggregation] | None = field("presenceAggregations", default=None)
    routing_status_aggregations: list[AnalyticsQueryAggregation] | None = field(
        "routingStatusAggregations", default=None
    )
    paging: PagingSpec | None = field("paging", default=None)
