# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import JourneyAggregateQueryPredicate


class JourneyAggregateQueryClause(Model):
    """One of the clauses of a journey aggregate query filter. In JourneyAggregateQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[JourneyAggregateQueryPredicate] | None = field("predicates", default=None)


class JourneyAggregateQueryFilter(Model):
    """Filter of a journey aggregation query. In JourneyAggregationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[JourneyAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[JourneyAggregateQueryPredicate] | None = field("predicates", default=None)
