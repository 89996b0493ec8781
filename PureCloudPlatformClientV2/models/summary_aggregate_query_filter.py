# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import SummaryAggregateQueryPredicate


class SummaryAggregateQueryClause(Model):
    """Part of SummaryAggregateQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[SummaryAggregateQueryPredicate] | None = field("predicates", default=None)


class SummaryAggregateQueryFilter(Model):
    """Part of SummaryAggregationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[SummaryAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[SummaryAggregateQueryPredicate] | None = field("predicates", default=None)
