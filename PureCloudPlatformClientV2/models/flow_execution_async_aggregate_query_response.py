# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import FlowExecutionAggregateDataContainer


class FlowExecutionAsyncAggregateQueryResponse(Model):
    """Results: flow execution aggregate data containers. Answer of get_analytics_flowexecutions_aggregates_job_results.
    """

    results: list[FlowExecutionAggregateDataContainer] | None = field("results", default=None)
    cursor: str | None = field("cursor", default=None)
