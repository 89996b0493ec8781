# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import RoutingActivityQueryPredicate


class RoutingActivityQuery(Model):
    """A routing activity query: metrics, group by, filter and 1 more. Body of post_analytics_routing_activity_query.

    Required by the platform: metrics, group_by.
    """

    metrics: list[RoutingActivityQueryMetric] | None = field("metrics", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: RoutingActivityQueryFilter | None = field("filter", default=None)
    order: Literal["asc", "desc", "unordered"] | str | None = field("order", default=None)


class RoutingActivityQueryClause(Model):
    """One of the clauses of a routing activity query filter. In RoutingActivityQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[RoutingActivityQueryPredicate] | None = field("predicates", default=None)


class RoutingActivityQueryFilter(Model):
    """Filter of a routing activity query. In RoutingActivityQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[RoutingActivityQueryClause] | None = field("clauses", default=None)
    predicates: list[RoutingActivityQueryPredicate] | None = field("predicates", default=None)


class RoutingActivityQueryMetric(Model):
    """One of the metrics of a routing activity query. In RoutingActivityQuery.

    Required by the platform: metric.
    """

    metric: Literal[
        "oActiveUsers", "oMemberUsers", "oOffQueueUsers", "oOnQueueUsers", "oUserPresences", "oUserRoutingStatuses",
    ] | str | None = field("metric", default=None)
    details: bool | None = field("details", default=None)
