# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class LearningAssignmentAggregateParam(Model):
    """A learning assignment aggregate parameter: interval, filter, metrics and 1 more. Body of
    post_learning_assignments_aggregates_query.

    Required by the platform: interval, filter.
    """

    interval: str | None = field("interval", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: LearningAssignmentAggregateQueryRequestFilter | None = field("filter", default=None)


class LearningAssignmentAggregateQueryRequestClause(Model):
    """One of the clauses of a learning assignment aggregate query request filter. In
    LearningAssignmentAggregateQueryRequestFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["And", "Or"] | str | None = field("type", default=None)
    predicates: list[LearningAssignmentAggregateQueryRequestPredicate] | None = field("predicates", default=None)


class LearningAssignmentAggregateQueryRequestFilter(Model):
    """Filter of a learning assignment aggregate parameter. In LearningAssignmentAggregateParam.

    Required by the platform: type, clauses.
    """

    type: Literal["And", "Or"] | str | None = field("type", default=None)
    clauses: list[LearningAssignmentAggregateQueryRequestClause] | None = field("clauses", default=None)


class LearningAssignmentAggregateQueryRequestPredicate(Model):
    """One of the predicates of a learning assignment aggregate query request clause. In
    LearningAssignmentAggregateQueryRequestClause.

    Required by the platform: dimension, value.
    """

    dimension: Literal["attendeeId", "type", "moduleId", "isPassed"] | str | None = field("dimension", default=None)
    value: str | None = field("value", default=None)
