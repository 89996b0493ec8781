# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import StatisticalResponse


class ResolutionAggregateDataContainer(Model):
    """One of the items of a resolution async aggregate query response. In ResolutionAsyncAggregateQueryResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[StatisticalResponse] | None = field("data", default=None)


class ResolutionAsyncAggregateQueryResponse(Model):
    """Results: resolution aggregate data containers. Answer of get_analytics_resolutions_aggregates_job_results."""

    results: list[ResolutionAggregateDataContainer] | None = field("results", default=None)
    cursor: str | None = field("cursor", default=None)
