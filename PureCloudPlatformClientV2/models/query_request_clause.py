# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .query_request_predicate import QueryRequestPredicate


class QueryRequestClause(Model):
    """QueryRequestClause of the Platform API.

    The platform requires: type, predicates.
    """

    type: Literal["And", "Or"] | str | None = field("type", default=None)
    predicates: list[QueryRequestPredicate] | None = field("predicates", default=None)
