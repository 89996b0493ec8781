# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AggregationRange, ResolutionAggregateQueryPredicate


class ResolutionAggregateQueryClause(Model):
    """One of the clauses of a resolution aggregate query filter. In ResolutionAggregateQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[ResolutionAggregateQueryPredicate] | None = field("predicates", default=None)


class ResolutionAggregateQueryFilter(Model):
    """Filter of a resolution async aggregation query. In ResolutionAsyncAggregationQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[ResolutionAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[ResolutionAggregateQueryPredicate] | None = field("predicates", default=None)


class ResolutionAggregationView(Model):
    """One of the views of a resolution async aggregation query. In ResolutionAsyncAggregationQuery.

    Required by the platform: target, name, function.
    """

    target: Literal["nNextContactAvoided"] | str | None = field("target", default=None)
    name: str | None = field("name", default=None)
    function: Literal["rangeBound"] | str | None = field("function", default=None)
    range: AggregationRange | None = field("range", default=None)


class ResolutionAsyncAggregationQuery(Model):
    """A resolution async aggregation query: interval, metrics, granularity and 7 more. Body of
    post_analytics_resolutions_aggregates_jobs.

    Required by the platform: interval, metrics.
    """

    interval: str | None = field("interval", default=None)
    granularity: str | None = field("granularity", default=None)
    time_zone: str | None = field("timeZone", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: ResolutionAggregateQueryFilter | None = field("filter", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    flatten_multivalued_dimensions: bool | None = field("flattenMultivaluedDimensions", default=None)
    views: list[ResolutionAggregationView] | None = field("views", default=None)
    alternate_time_dimension: Literal[
        "eventTime", "wrapUpDate",
    ] | str | None = field("alternateTimeDimension", default=None)
    page_size: int | None = field("pageSize", default=None)
