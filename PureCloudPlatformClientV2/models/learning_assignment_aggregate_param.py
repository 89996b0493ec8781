# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LearningAssignmentAggregateQueryRequestFilter


class LearningAssignmentAggregateParam(Model):
    """Taken by post_learning_assignments_aggregates_query.

    Required by the platform: interval, filter.
    """

    interval: str | None = field("interval", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: LearningAssignmentAggregateQueryRequestFilter | None = field("filter", default=None)
