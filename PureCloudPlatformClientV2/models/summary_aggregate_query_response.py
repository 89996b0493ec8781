# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SummaryAggregateDataContainer


class SummaryAggregateQueryResponse(Model):
    """Results: summary aggregate data containers. Answer of post_analytics_summaries_aggregates_query."""

    results: list[SummaryAggregateDataContainer] | None = field("results", default=None)
