# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import UserAggregateQueryPredicate


class UserAggregateQueryClause(Model):
    """One of the clauses of a user aggregate query filter. In UserAggregateQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[UserAggregateQueryPredicate] | None = field("predicates", default=None)


class UserAggregateQueryFilter(Model):
    """Filter of a user aggregation query. In UserAggregationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[UserAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[UserAggregateQueryPredicate] | None = field("predicates", default=None)
