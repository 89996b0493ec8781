# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import UserDetailQueryPredicate


class UserDetailQueryClause(Model):
    """One of the clauses of a user detail query filter. In UserDetailQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[UserDetailQueryPredicate] | None = field("predicates", default=None)


class UserDetailQueryFilter(Model):
    """One of the user filters of an async user details query. In AsyncUserDetailsQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[UserDetailQueryClause] | None = field("clauses", default=None)
    predicates: list[UserDetailQueryPredicate] | None = field("predicates", default=None)
