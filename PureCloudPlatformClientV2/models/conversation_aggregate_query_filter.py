# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ConversationAggregateQueryPredicate


class ConversationAggregateQueryClause(Model):
    """One of the clauses of a conversation aggregate query filter. In ConversationAggregateQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[ConversationAggregateQueryPredicate] | None = field("predicates", default=None)


class ConversationAggregateQueryFilter(Model):
    """Filter of a conversation aggregation query. In ConversationAggregationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[ConversationAggregateQueryClause] | None = field("clauses", default=None)
    predicates: list[ConversationAggregateQueryPredicate] | None = field("predicates", default=None)
