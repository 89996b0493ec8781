# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SurveyAggregateQueryPredicate


class SurveyAggregateQueryClause(Model):
    """One of the clauses of a survey aggregate query filter. In SurveyAggregateQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[SurveyAggregateQueryPredicate] | None = field("predicates", default=None)


class SurveyAggregateQueryFilter(Model):
    """Filter of a survey aggregation query. In SurveyAggregationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[SurveyAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[SurveyAggregateQueryPredicate] | None = field("predicates", default=None)
