# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import FlowExecutionAggregateQueryPredicate


class FlowExecutionAggregateQueryClause(Model):
    """Part of FlowExecutionAggregateQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[FlowExecutionAggregateQueryPredicate] | None = field("predicates", default=None)


class FlowExecutionAggregateQueryFilter(Model):
    """Part of FlowExecutionAggregationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[FlowExecutionAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[FlowExecutionAggregateQueryPredicate] | None = field("predicates", default=None)
