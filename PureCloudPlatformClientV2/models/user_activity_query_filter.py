# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import UserActivityQueryClause, UserActivityQueryPredicate


class UserActivityQueryFilter(Model):
    """Part of UserActivityQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[UserActivityQueryClause] | None = field("clauses", default=None)
    predicates: list[UserActivityQueryPredicate] | None = field("predicates", default=None)
