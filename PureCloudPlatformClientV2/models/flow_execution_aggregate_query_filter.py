# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .flow_execution_aggregate_query_clause import FlowExecutionAggregateQueryClause
    from .flow_execution_aggregate_query_predicate import FlowExecutionAggregateQueryPredicate


class FlowExecutionAggregateQueryFilter(Model):
    """FlowExecutionAggregateQueryFilter of the Platform API.

    The platform requires: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[FlowExecutionAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[FlowExecutionAggregateQueryPredicate] | None = field("predicates", default=None)
