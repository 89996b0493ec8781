# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import FlowObservationQueryPredicate


class FlowObservationQuery(Model):
    """A flow observation query: filter, metrics and detail metrics. Body of post_analytics_flows_observations_query.

    Required by the platform: filter, metrics.
    """

    filter: FlowObservationQueryFilter | None = field("filter", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    detail_metrics: list[str] | None = field("detailMetrics", default=None)


class FlowObservationQueryClause(Model):
    """One of the clauses of a flow observation query filter. In FlowObservationQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[FlowObservationQueryPredicate] | None = field("predicates", default=None)


class FlowObservationQueryFilter(Model):
    """Filter of a flow observation query. In FlowObservationQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[FlowObservationQueryClause] | None = field("clauses", default=None)
    predicates: list[FlowObservationQueryPredicate] | None = field("predicates", default=None)
