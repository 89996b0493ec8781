# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .journey_aggregate_query_clause import JourneyAggregateQueryClause
    from .journey_aggregate_query_predicate import JourneyAggregateQueryPredicate


class JourneyAggregateQueryFilter(Model):
    """JourneyAggregateQueryFilter of the Platform API.

    The platform requires: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[JourneyAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[JourneyAggregateQueryPredicate] | None = field("predicates", default=None)
