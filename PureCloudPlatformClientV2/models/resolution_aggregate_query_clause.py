# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .resolution_aggregate_query_predicate import ResolutionAggregateQueryPredicate


class ResolutionAggregateQueryClause(Model):
    """ResolutionAggregateQueryClause of the Platform API.

    The platform requires: type, predicates.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    predicates: list[ResolutionAggregateQueryPredicate] | None = field("predicates", default=None)
