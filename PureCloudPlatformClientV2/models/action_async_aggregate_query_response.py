# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ActionAggregateDataContainer


class ActionAsyncAggregateQueryResponse(Model):
    """Results: action aggregate data containers. Answer of get_analytics_actions_aggregates_job_results."""

    results: list[ActionAggregateDataContainer] | None = field("results", default=None)
    cursor: str | None = field("cursor", default=None)
