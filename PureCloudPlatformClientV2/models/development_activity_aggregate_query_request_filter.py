# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .development_activity_aggregate_query_request_clause import DevelopmentActivityAggregateQueryRequestClause


class DevelopmentActivityAggregateQueryRequestFilter(Model):
    """DevelopmentActivityAggregateQueryRequestFilter of the Platform API.

    The platform requires: type, clauses.
    """

    type: Literal["And", "Or"] | str | None = field("type", default=None)
    clauses: list[DevelopmentActivityAggregateQueryRequestClause] | None = field("clauses", default=None)
