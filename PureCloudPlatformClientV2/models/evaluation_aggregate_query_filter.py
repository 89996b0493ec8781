# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import EvaluationAggregateQueryPredicate


class EvaluationAggregateQueryClause(Model):
    """Part of EvaluationAggregateQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[EvaluationAggregateQueryPredicate] | None = field("predicates", default=None)


class EvaluationAggregateQueryFilter(Model):
    """Part of EvaluationAggregationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[EvaluationAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[EvaluationAggregateQueryPredicate] | None = field("predicates", default=None)
