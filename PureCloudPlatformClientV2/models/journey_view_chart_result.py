# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GroupByAttribute(Model):
    """Part of JourneyViewChartMetricResultValue."""

    attribute: str | None = field("attribute", default=None)
    value: str | None = field("value", default=None)


class JourneyViewChartMetricResult(Model):
    """Part of JourneyViewChartResult."""

    id: str | None = field("id", default=None)
    values: list[JourneyViewChartMetricResultValue] | None = field("values", default=None)


class JourneyViewChartMetricResultValue(Model):
    """Part of JourneyViewChartMetricResult."""

    value: int | None = field("value", default=None)
    group_by_attributes: list[GroupByAttribute] | None = field("groupByAttributes", default=None)


class JourneyViewChartResult(Model):
    """Given by get_journey_view_version_job_results_chart."""

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)
    metrics: list[JourneyViewChartMetricResult] | None = field("metrics", default=None)
    self_uri: str | None = field("selfUri", default=None)
