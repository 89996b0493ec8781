# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Literal

    from . import AddressableEntityRef, Objective, PerformanceProfile


class Metric(Model):
    """A metric, kept at /api/v2/gamification/profiles/{profileId}/metrics/{metricId}. Answer of
    get_gamification_profile_metric and 3 more.

    Required by the platform: name.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    metric_definition_id: str | None = field("metricDefinitionId", default=None)
    external_metric_definition_id: str | None = field("externalMetricDefinitionId", default=None)
    objective: Objective | None = field("objective", default=None)
    performance_profile_id: str | None = field("performanceProfileId", default=None)
    linked_metric: AddressableEntityRef | None = field("linkedMetric", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_unlinked: date | None = field("dateUnlinked", default=None)
    precision: int | None = field("precision", default=None)
    time_display_unit: Literal[
        "None", "Seconds", "Minutes", "Hours",
    ] | str | None = field("timeDisplayUnit", default=None)
    source_performance_profile: PerformanceProfile | None = field("sourcePerformanceProfile", default=None)
    self_uri: str | None = field("selfUri", default=None)
