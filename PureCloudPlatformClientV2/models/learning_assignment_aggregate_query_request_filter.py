# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import LearningAssignmentAggregateQueryRequestClause


class LearningAssignmentAggregateQueryRequestFilter(Model):
    """Part of LearningAssignmentAggregateParam.

    Required by the platform: type, clauses.
    """

    type: Literal["And", "Or"] | str | None = field("type", default=None)
    clauses: list[LearningAssignmentAggregateQueryRequestClause] | None = field("clauses", default=None)
