# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ResolutionAggregateQueryClause, ResolutionAggregateQueryPredicate


class ResolutionAggregateQueryFilter(Model):
    """Part of ResolutionAsyncAggregationQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[ResolutionAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[ResolutionAggregateQueryPredicate] | None = field("predicates", default=None)
