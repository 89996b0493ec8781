# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .conversation_activity_query_clause import ConversationActivityQueryClause
    from .conversation_activity_query_predicate import ConversationActivityQueryPredicate


class ConversationActivityQueryFilter(Model):
    """ConversationActivityQueryFilter of the Platform API.

    The platform requires: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[ConversationActivityQueryClause] | None = field("clauses", default=None)
    predicates: list[ConversationActivityQueryPredicate] | None = field("predicates", default=None)
