# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class LearningAssignmentAggregateQueryResponseStats(Model):
    """Part of LearningAssignmentAggregateQueryResponseMetric."""

    count: int | None = field("count", default=None)
    min: float | None = field("min", default=None)
    max: float | None = field("max", default=None)
    sum: float | None = field("sum", default=None)
