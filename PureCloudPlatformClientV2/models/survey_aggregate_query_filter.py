# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .survey_aggregate_query_clause import SurveyAggregateQueryClause
    from .survey_aggregate_query_predicate import SurveyAggregateQueryPredicate


class SurveyAggregateQueryFilter(Model):
    """SurveyAggregateQueryFilter of the Platform API.

    The platform requires: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[SurveyAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[SurveyAggregateQueryPredicate] | None = field("predicates", default=None)
