# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import RoutingStatusDetailQueryPredicate


class RoutingStatusDetailQueryClause(Model):
    """One of the clauses of a routing status detail query filter. In RoutingStatusDetailQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[RoutingStatusDetailQueryPredicate] | None = field("predicates", default=None)


class RoutingStatusDetailQueryFilter(Model):
    """One of the routing status filters of an async user details query. In AsyncUserDetailsQuery and 1 more.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[RoutingStatusDetailQueryClause] | None = field("clauses", default=None)
    predicates: list[RoutingStatusDetailQueryPredicate] | None = field("predicates", default=None)
