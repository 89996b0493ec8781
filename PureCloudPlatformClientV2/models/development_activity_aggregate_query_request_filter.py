# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import DevelopmentActivityAggregateQueryRequestClause


class DevelopmentActivityAggregateQueryRequestFilter(Model):
    """Part of DevelopmentActivityAggregateParam.

    Required by the platform: type, clauses.
    """

    type: Literal["And", "Or"] | str | None = field("type", default=None)
    clauses: list[DevelopmentActivityAggregateQueryRequestClause] | None = field("clauses", default=None)
