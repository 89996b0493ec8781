# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .learning_assignment_aggregate_query_response_grouped_data import LearningAssignmentAggregateQueryResponseGroupedData


class LearningAssignmentAggregateResponse(Model):
    """LearningAssignmentAggregateResponse of the Platform API."""

    results: list[LearningAssignmentAggregateQueryResponseGroupedData] | None = field("results", default=None)
