# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .team_activity_query_clause import TeamActivityQueryClause
    from .team_activity_query_predicate import TeamActivityQueryPredicate


class TeamActivityQueryFilter(Model):
    """TeamActivityQueryFilter of the Platform API.

    The platform requires: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[TeamActivityQueryClause] | None = field("clauses", default=None)
    predicates: list[TeamActivityQueryPredicate] | None = field("predicates", default=None)
