# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .user_detail_query_clause import UserDetailQueryClause
    from .user_detail_query_predicate import UserDetailQueryPredicate


class UserDetailQueryFilter(Model):
    """UserDetailQueryFilter of the Platform API.

    The platform requires: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[UserDetailQueryClause] | None = field("clauses", default=None)
    predicates: list[UserDetailQueryPredicate] | None = field("predicates", default=None)
