# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import FlowAggregateQueryPredicate


class FlowAggregateQueryClause(Model):
    """One of the clauses of a flow aggregate query filter. In FlowAggregateQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[FlowAggregateQueryPredicate] | None = field("predicates", default=None)


class FlowAggregateQueryFilter(Model):
    """Filter of a flow aggregation query. In FlowAggregationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[FlowAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[FlowAggregateQueryPredicate] | None = field("predicates", default=None)
