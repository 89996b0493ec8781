# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import FlowActivityQueryPredicate


class FlowActivityQuery(Model):
    """A flow activity query: metrics, group by, filter and 1 more. Body of post_analytics_flows_activity_query.

    Required by the platform: metrics, group_by.
    """

    metrics: list[FlowActivityQueryMetric] | None = field("metrics", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: FlowActivityQueryFilter | None = field("filter", default=None)
    order: Literal["asc", "desc", "unordered"] | str | None = field("order", default=None)


class FlowActivityQueryClause(Model):
    """One of the clauses of a flow activity query filter. In FlowActivityQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[FlowActivityQueryPredicate] | None = field("predicates", default=None)


class FlowActivityQueryFilter(Model):
    """Filter of a flow activity query. In FlowActivityQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[FlowActivityQueryClause] | None = field("clauses", default=None)
    predicates: list[FlowActivityQueryPredicate] | None = field("predicates", default=None)


class FlowActivityQueryMetric(Model):
    """One of the metrics of a flow activity query. In FlowActivityQuery.

    Required by the platform: metric.
    """

    metric: Literal["oFlow"] | str | None = field("metric", default=None)
    details: bool | None = field("details", default=None)
