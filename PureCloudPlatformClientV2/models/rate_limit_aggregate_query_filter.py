# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import RateLimitAggregateQueryClause, RateLimitAggregateQueryPredicate


class RateLimitAggregateQueryFilter(Model):
    """Part of RateLimitAggregationQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[RateLimitAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[RateLimitAggregateQueryPredicate] | None = field("predicates", default=None)
