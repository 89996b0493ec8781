# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SummaryAggregateQueryPredicate


class SummaryAggregateQueryClause(Model):
    """One of the clauses of a summary aggregate query filter. In SummaryAggregateQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[SummaryAggregateQueryPredicate] | None = field("predicates", default=None)


class SummaryAggregateQueryFilter(Model):
    """Filter of a summary aggregation query. In SummaryAggregationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[SummaryAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[SummaryAggregateQueryPredicate] | None = field("predicates", default=None)
