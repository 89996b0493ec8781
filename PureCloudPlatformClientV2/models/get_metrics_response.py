# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date, datetime
    from typing import Literal

    from . import AddressableEntityRef, PerformanceProfile


class GetMetricsResponse(Model):
    """List of metrics. Answer of get_gamification_profile_metrics_objectivedetails."""

    total: int | None = field("total", default=None)
    entities: list[Metrics] | None = field("entities", default=None)
    self_uri: str | None = field("selfUri", default=None)


class Metrics(Model):
    """One of the items of a get metrics response. In GetMetricsResponse."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    order: int | None = field("order", default=None)
    metric_definition_name: str | None = field("metricDefinitionName", default=None)
    metric_definition_id: str | None = field("metricDefinitionId", default=None)
    external_metric_definition_id: str | None = field("externalMetricDefinitionId", default=None)
    unit_type: Literal[
        "None", "Percent", "Currency", "Seconds", "Number", "AttendanceStatus", "Unit",
    ] | str | None = field("unitType", default=None)
    enabled: bool | None = field("enabled", default=None)
    template_name: str | None = field("templateName", default=None)
    max_points: int | None = field("maxPoints", default=None)
    performance_profile_id: str | None = field("performanceProfileId", default=None)
    linked_metric: AddressableEntityRef | None = field("linkedMetric", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_unlinked: date | None = field("dateUnlinked", default=None)
    source_performance_profile: PerformanceProfile | None = field("sourcePerformanceProfile", default=None)
    unit_definition: str | None = field("unitDefinition", default=None)
    precision: int | None = field("precision", default=None)
    time_display_unit: Literal[
        "None", "Seconds", "Minutes", "Hours",
    ] | str | None = field("timeDisplayUnit", default=None)
    self_uri: str | None = field("selfUri", default=None)
