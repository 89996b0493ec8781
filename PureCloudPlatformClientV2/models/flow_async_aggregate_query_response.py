# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FlowAggregateDataContainer


class FlowAsyncAggregateQueryResponse(Model):
    """Results: flow aggregate data containers. Answer of get_analytics_flows_aggregates_job_results."""

    results: list[FlowAggregateDataContainer] | None = field("results", default=None)
    cursor: str | None = field("cursor", default=None)
