# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .resolution_detail_query_clause import ResolutionDetailQueryClause
    from .resolution_detail_query_predicate import ResolutionDetailQueryPredicate


class ResolutionDetailQueryFilter(Model):
    """ResolutionDetailQueryFilter of the Platform API.

    The platform requires: type.
    """

    type: Literal["and", "or"] | str | None = field("type", default=None)
    clauses: list[ResolutionDetailQueryClause] | None = field("clauses", default=None)
    predicates: list[ResolutionDetailQueryPredicate] | None = field("predicates", default=None)
