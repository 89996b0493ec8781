# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ObservationMetricData


class FlowObservationDataContainer(Model):
    """One of the items of a flow observation query response. In FlowObservationQueryResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[ObservationMetricData] | None = field("data", default=None)


class FlowObservationQueryResponse(Model):
    """Results: flow observation data containers. Answer of post_analytics_flows_observations_query."""

    results: list[FlowObservationDataContainer] | None = field("results", default=None)
