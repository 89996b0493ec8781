# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FlowAggregateDataContainer


class FlowAggregateQueryResponse(Model):
    """Results: flow aggregate data containers. Answer of post_analytics_flows_aggregates_query."""

    results: list[FlowAggregateDataContainer] | None = field("results", default=None)
