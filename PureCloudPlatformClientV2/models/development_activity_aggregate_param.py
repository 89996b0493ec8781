# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class DevelopmentActivityAggregateParam(Model):
    """A development activity aggregate parameter: interval, filter, metrics and 1 more. Body of
    post_users_development_activities_aggregates_query.

    Required by the platform: interval, filter.
    """

    interval: str | None = field("interval", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: DevelopmentActivityAggregateQueryRequestFilter | None = field("filter", default=None)


class DevelopmentActivityAggregateQueryRequestClause(Model):
    """One of the clauses of a development activity aggregate query request filter. In
    DevelopmentActivityAggregateQueryRequestFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["And", "Or"] | str | None = field("type", default=None)
    predicates: list[DevelopmentActivityAggregateQueryRequestPredicate] | None = field("predicates", default=None)


class DevelopmentActivityAggregateQueryRequestFilter(Model):
    """Filter of a development activity aggregate parameter. In DevelopmentActivityAggregateParam.

    Required by the platform: type, clauses.
    """

    type: Literal["And", "Or"] | str | None = field("type", default=None)
    clauses: list[DevelopmentActivityAggregateQueryRequestClause] | None = field("clauses", default=None)


class DevelopmentActivityAggregateQueryRequestPredicate(Model):
    """One of the predicates of a development activity aggregate query request clause. In
    DevelopmentActivityAggregateQueryRequestClause.

    Required by the platform: dimension, value.
    """

    dimension: Literal["attendeeId", "type", "moduleId", "isPassed"] | str | None = field("dimension", default=None)
    value: str | None = field("value", default=None)
