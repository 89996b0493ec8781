# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import RoutingActivityQueryClause, RoutingActivityQueryPredicate


class RoutingActivityQueryFilter(Model):
    """Part of RoutingActivityQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[RoutingActivityQueryClause] | None = field("clauses", default=None)
    predicates: list[RoutingActivityQueryPredicate] | None = field("predicates", default=None)
