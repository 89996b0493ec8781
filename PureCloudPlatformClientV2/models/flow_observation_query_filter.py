# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import FlowObservationQueryClause, FlowObservationQueryPredicate


class FlowObservationQueryFilter(Model):
    """Part of FlowObservationQuery.

    Required by the platform: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[FlowObservationQueryClause] | None = field("clauses", default=None)
    predicates: list[FlowObservationQueryPredicate] | None = field("predicates", default=None)
