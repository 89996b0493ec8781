# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import TeamActivityQueryClause, TeamActivityQueryPredicate


class TeamActivityQueryFilter(Model):
    """Part of TeamActivityQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[TeamActivityQueryClause] | None = field("clauses", default=None)
    predicates: list[TeamActivityQueryPredicate] | None = field("predicates", default=None)
