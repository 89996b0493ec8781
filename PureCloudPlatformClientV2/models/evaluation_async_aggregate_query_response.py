# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EvaluationAggregateDataContainer


class EvaluationAsyncAggregateQueryResponse(Model):
    """Results: evaluation aggregate data containers. Answer of get_analytics_evaluations_aggregates_job_results."""

    results: list[EvaluationAggregateDataContainer] | None = field("results", default=None)
    cursor: str | None = field("cursor", default=None)
