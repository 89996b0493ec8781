# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .knowledge_aggregate_query_clause import KnowledgeAggregateQueryClause
    from .knowledge_aggregate_query_predicate import KnowledgeAggregateQueryPredicate


class KnowledgeAggregateQueryFilter(Model):
    """KnowledgeAggregateQueryFilter of the Platform API.

    The platform requires: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[KnowledgeAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[KnowledgeAggregateQueryPredicate] | None = field("predicates", default=None)
