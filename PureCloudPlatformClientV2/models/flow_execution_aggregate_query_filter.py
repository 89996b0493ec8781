# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import FlowExecutionAggregateQueryPredicate


class FlowExecutionAggregateQueryClause(Model):
    """One of the clauses of a flow execution aggregate query filter. In FlowExecutionAggregateQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[FlowExecutionAggregateQueryPredicate] | None = field("predicates", default=None)


class FlowExecutionAggregateQueryFilter(Model):
    """Filter of a flow execution aggregation query. In FlowExecutionAggregationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[FlowExecutionAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[FlowExecutionAggregateQueryPredicate] | None = field("predicates", default=None)
