# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ObservationMetricData


class UserObservationDataContainer(Model):
    """Part of UserObservationQueryResponse."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[ObservationMetricData] | None = field("data", default=None)


class UserObservationQueryResponse(Model):
    """Given by post_analytics_users_observations_query."""

    results: list[UserObservationDataContainer] | None = field("results", default=None)
