# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import EvaluationAggregateQueryPredicate


class EvaluationAggregateQueryClause(Model):
    """One of the clauses of an evaluation aggregate query filter. In EvaluationAggregateQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[EvaluationAggregateQueryPredicate] | None = field("predicates", default=None)


class EvaluationAggregateQueryFilter(Model):
    """Filter of an evaluation aggregation query. In EvaluationAggregationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[EvaluationAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[EvaluationAggregateQueryPredicate] | None = field("predicates", default=None)
