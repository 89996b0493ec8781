# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .learning_assignment_aggregate_query_request_filter import LearningAssignmentAggregateQueryRequestFilter


class LearningAssignmentAggregateParam(Model):
    """LearningAssignmentAggregateParam of the Platform API.

    The platform requires: interval, filter.
    """

    interval: str | None = field("interval", default=None)
    metrics: list[str] | None = field("metrics", default=None)
    group_by: list[str] | None = field("groupBy", default=None)
    filter: LearningAssignmentAggregateQueryRequestFilter | None = field("filter", default=None)
