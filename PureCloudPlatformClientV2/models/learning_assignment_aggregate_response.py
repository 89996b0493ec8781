# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LearningAssignmentAggregateQueryResponseGroupedData


class LearningAssignmentAggregateResponse(Model):
    """Given by post_learning_assignments_aggregates_query."""

    results: list[LearningAssignmentAggregateQueryResponseGroupedData] | None = field("results", default=None)
