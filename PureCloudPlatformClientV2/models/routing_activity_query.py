# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .routing_activity_query_filter import RoutingActivityQueryFilter
    from .routing_activity_query_metric import RoutingActivityQueryMetric


class RoutingActivityQuery(Model):
    """RoutingActivityQuery of the Platform API.

    The platform requires: metrics, group_by.
    """

    metrics: list[RoutingActivityQueryMetric] | None = field("metrics", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: RoutingActivityQueryFilter | None = field("filter", default=None)
    order: Literal["asc", "desc", "unordered"] | str | None = field("order", default=None)
