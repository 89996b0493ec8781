# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .learning_assignment_aggregate_query_response_metric import LearningAssignmentAggregateQueryResponseMetric


class LearningAssignmentAggregateQueryResponseData(Model):
    """LearningAssignmentAggregateQueryResponseData of the Platform API."""

    interval: str | None = field("interval", default=None)
    metrics: list[LearningAssignmentAggregateQueryResponseMetric] | None = field("metrics", default=None)
