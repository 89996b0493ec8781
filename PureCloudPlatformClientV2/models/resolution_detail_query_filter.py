# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ResolutionDetailQueryPredicate


class ResolutionDetailQueryClause(Model):
    """One of the clauses of a resolution detail query filter. In ResolutionDetailQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[ResolutionDetailQueryPredicate] | None = field("predicates", default=None)


class ResolutionDetailQueryFilter(Model):
    """One of the resolution filters of an async conversation query. In AsyncConversationQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[ResolutionDetailQueryClause] | None = field("clauses", default=None)
    predicates: list[ResolutionDetailQueryPredicate] | None = field("predicates", default=None)
