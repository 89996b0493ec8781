# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import RoutingStatusDetailQueryPredicate


class RoutingStatusDetailQueryClause(Model):
    """Part of RoutingStatusDetailQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[RoutingStatusDetailQueryPredicate] | None = field("predicates", default=None)


class RoutingStatusDetailQueryFilter(Model):
    """Part of AsyncUserDetailsQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[RoutingStatusDetailQueryClause] | None = field("clauses", default=None)
    predicates: list[RoutingStatusDetailQueryPredicate] | None = field("predicates", default=None)
