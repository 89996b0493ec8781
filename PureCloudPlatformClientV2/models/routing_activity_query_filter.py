# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .routing_activity_query_clause import RoutingActivityQueryClause
    from .routing_activity_query_predicate import RoutingActivityQueryPredicate


class RoutingActivityQueryFilter(Model):
    """RoutingActivityQueryFilter of the Platform API.

    The platform requires: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[RoutingActivityQueryClause] | None = field("clauses", default=None)
    predicates: list[RoutingActivityQueryPredicate] | None = field("predicates", default=None)
