# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import LearningAssignmentAggregateQueryResponseMetric


class LearningAssignmentAggregateQueryResponseData(Model):
    """Part of LearningAssignmentAggregateQueryResponseGroupedData."""

    interval: str | None = field("interval", default=None)
    metrics: list[LearningAssignmentAggregateQueryResponseMetric] | None = field("metrics", default=None)
