# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import PresenceDetailQueryFilter, RoutingStatusDetailQueryFilter, UserDetailQueryFilter


class AsyncUserDetailsQuery(Model):
    """An async user details query: interval, user filters, presence filters and 3 more. Body of
    post_analytics_users_details_jobs.

    Required by the platform: interval.
    """

    interval: str | None = field("interval", default=None)
    user_filters: list[UserDetailQueryFilter] | None = field("userFilters", default=None)
    presence_filters: list[PresenceDetailQueryFilter] | None = field("presenceFilters", default=None)
    routing_status_filters: list[RoutingStatusDetailQueryFilter] | None = field("routingStatusFilters", default=None)
    order: Literal["asc", "desc", "unordered"] | str | None = field("order", default=None)
    limit: int | None = field("limit", default=None)
