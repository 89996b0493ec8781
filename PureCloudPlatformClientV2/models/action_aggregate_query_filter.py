# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ActionAggregateQueryPredicate


class ActionAggregateQueryClause(Model):
    """One of the clauses of an action aggregate query filter. In ActionAggregateQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[ActionAggregateQueryPredicate] | None = field("predicates", default=None)


class ActionAggregateQueryFilter(Model):
    """Filter of an action aggregation query. In ActionAggregationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[ActionAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[ActionAggregateQueryPredicate] | None = field("predicates", default=None)
