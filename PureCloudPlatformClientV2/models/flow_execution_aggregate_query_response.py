# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FlowExecutionAggregateDataContainer


class FlowExecutionAggregateQueryResponse(Model):
    """Results: flow execution aggregate data containers. Answer of post_analytics_flowexecutions_aggregates_query."""

    results: list[FlowExecutionAggregateDataContainer] | None = field("results", default=None)
