# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ObservationMetricData


class UserObservationDataContainer(Model):
    """One of the items of a user observation query response. In UserObservationQueryResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[ObservationMetricData] | None = field("data", default=None)


class UserObservationQueryResponse(Model):
    """Results: user observation data containers. Answer of post_analytics_users_observations_query."""

    results: list[UserObservationDataContainer] | None = field("results", default=None)
