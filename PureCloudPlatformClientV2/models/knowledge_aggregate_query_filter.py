# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import KnowledgeAggregateQueryPredicate


class KnowledgeAggregateQueryClause(Model):
    """One of the clauses of a knowledge aggregate query filter. In KnowledgeAggregateQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[KnowledgeAggregateQueryPredicate] | None = field("predicates", default=None)


class KnowledgeAggregateQueryFilter(Model):
    """Filter of a knowledge aggregation query. In KnowledgeAggregationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[KnowledgeAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[KnowledgeAggregateQueryPredicate] | None = field("predicates", default=None)
