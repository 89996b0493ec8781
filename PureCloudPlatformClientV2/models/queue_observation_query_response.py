# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ObservationMetricData


class QueueObservationDataContainer(Model):
    """One of the items of a queue observation query response. In QueueObservationQueryResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[ObservationMetricData] | None = field("data", default=None)


class QueueObservationQueryResponse(Model):
    """Results: queue observation data containers. Answer of post_analytics_queues_observations_query."""

    system_to_organization_mappings: dict[str, list[str]] | None = field("systemToOrganizationMappings", default=None)
    results: list[QueueObservationDataContainer] | None = field("results", default=None)
