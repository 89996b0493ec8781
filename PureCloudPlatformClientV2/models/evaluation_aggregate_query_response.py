# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import EvaluationAggregateDataContainer


class EvaluationAggregateQueryResponse(Model):
    """Results: evaluation aggregate data containers. Answer of post_analytics_evaluations_aggregates_query and 1 more.
    """

    results: list[EvaluationAggregateDataContainer] | None = field("results", default=None)
