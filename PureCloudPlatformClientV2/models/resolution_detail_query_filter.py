# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ResolutionDetailQueryPredicate


class ResolutionDetailQueryClause(Model):
    """Part of ResolutionDetailQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[ResolutionDetailQueryPredicate] | None = field("predicates", default=None)


class ResolutionDetailQueryFilter(Model):
    """Part of AsyncConversationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[ResolutionDetailQueryClause] | None = field("clauses", default=None)
    predicates: list[ResolutionDetailQueryPredicate] | None = field("predicates", default=None)
