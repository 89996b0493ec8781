# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import RoutingActivityQueryFilter, RoutingActivityQueryMetric


class RoutingActivityQuery(Model):
    """Taken by post_analytics_routing_activity_query.

    Required by the platform: metrics, group_by.
    """

    metrics: list[RoutingActivityQueryMetric] | None = field("metrics", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: RoutingActivityQueryFilter | None = field("filter", default=None)
    order: Literal["asc", "desc", "unordered"] | str | None = field("order", default=None)
