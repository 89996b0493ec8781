# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DevelopmentActivityAggregateQueryRequestPredicate


class DevelopmentActivityAggregateQueryRequestClause(Model):
    """Part of DevelopmentActivityAggregateQueryRequestFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["And", "Or"] | str | None = field("type", default=None)
    predicates: list[DevelopmentActivityAggregateQueryRequestPredicate] | None = field("predicates", default=None)
