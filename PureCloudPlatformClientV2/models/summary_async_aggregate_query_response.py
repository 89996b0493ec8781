# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import SummaryAggregateDataContainer


class SummaryAsyncAggregateQueryResponse(Model):
    """Results: summary aggregate data containers. Answer of get_analytics_summaries_aggregates_job_results."""

    results: list[SummaryAggregateDataContainer] | None = field("results", default=None)
    cursor: str | None = field("cursor", default=None)
