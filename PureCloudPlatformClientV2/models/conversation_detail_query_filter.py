# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ConversationDetailQueryPredicate


class ConversationDetailQueryClause(Model):
    """One of the clauses of a conversation detail query filter. In ConversationDetailQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[ConversationDetailQueryPredicate] | None = field("predicates", default=None)


class ConversationDetailQueryFilter(Model):
    """One of the conversation filters of an async conversation query. In AsyncConversationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[ConversationDetailQueryClause] | None = field("clauses", default=None)
    predicates: list[ConversationDetailQueryPredicate] | None = field("predicates", default=None)
