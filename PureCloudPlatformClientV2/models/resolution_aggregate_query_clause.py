# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ResolutionAggregateQueryPredicate


class ResolutionAggregateQueryClause(Model):
    """Part of ResolutionAggregateQueryFilter.

    Required by the platform: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[ResolutionAggregateQueryPredicate] | None = field("predicates", default=None)
