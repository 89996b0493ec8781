# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .analytics_query_aggregation import AnalyticsQueryAggregation
    from .paging_spec import PagingSpec
    from .presence_detail_query_filter import PresenceDetailQueryFilter
    from .routing_status_detail_query_filter import RoutingStatusDetailQueryFilter
    from .user_detail_query_filter import UserDetailQueryFilter


class UserDetailsQuery(Model):
    """UserDetailsQuery of the Platform API.

    The platform requires: interval.
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
