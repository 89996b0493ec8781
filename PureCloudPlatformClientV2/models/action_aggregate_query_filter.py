# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .action_aggregate_query_clause import ActionAggregateQueryClause
    from .action_aggregate_query_predicate import ActionAggregateQueryPredicate


class ActionAggregateQueryFilter(Model):
    """ActionAggregateQueryFilter of the Platform API.

    The platform requires: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[ActionAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[ActionAggregateQueryPredicate] | None = field("predicates", default=None)
