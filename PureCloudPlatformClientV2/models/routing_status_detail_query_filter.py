# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .routing_status_detail_query_clause import RoutingStatusDetailQueryClause
    from .routing_status_detail_query_predicate import RoutingStatusDetailQueryPredicate


class RoutingStatusDetailQueryFilter(Model):
    """RoutingStatusDetailQueryFilter of the Platform API.

    The platform requires: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[RoutingStatusDetailQueryClause] | None = field("clauses", default=None)
    predicates: list[RoutingStatusDetailQueryPredicate] | None = field("predicates", default=None)
