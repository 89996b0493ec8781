# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ConversationActivityQueryClause, ConversationActivityQueryPredicate


class ConversationActivityQueryFilter(Model):
    """Part of ConversationActivityQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[ConversationActivityQueryClause] | None = field("clauses", default=None)
    predicates: list[ConversationActivityQueryPredicate] | None = field("predicates", default=None)
