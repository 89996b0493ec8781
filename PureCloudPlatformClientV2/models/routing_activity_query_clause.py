# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import RoutingActivityQueryPredicate


class RoutingActivityQueryClause(Model):
    """Part of RoutingActivityQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[RoutingActivityQueryPredicate] | None = field("predicates", default=None)
