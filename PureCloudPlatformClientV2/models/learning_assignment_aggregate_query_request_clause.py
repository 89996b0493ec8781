# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .learning_assignment_aggregate_query_request_predicate import LearningAssignmentAggregateQueryRequestPredicate


class LearningAssignmentAggregateQueryRequestClause(Model):
    """LearningAssignmentAggregateQueryRequestClause of the Platform API.

    The platform requires: type, predicates.
    """

    type: Literal["And", "Or"] | str | None = field("type", default=None)
    predicates: list[LearningAssignmentAggregateQueryRequestPredicate] | None = field("predicates", default=None)
