# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import PresenceDetailQueryPredicate


class PresenceDetailQueryClause(Model):
    """One of the clauses of a presence detail query filter. In PresenceDetailQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[PresenceDetailQueryPredicate] | None = field("predicates", default=None)


class PresenceDetailQueryFilter(Model):
    """One of the presence filters of an async user details query. In AsyncUserDetailsQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[PresenceDetailQueryClause] | None = field("clauses", default=None)
    predicates: list[PresenceDetailQueryPredicate] | None = field("predicates", default=None)
