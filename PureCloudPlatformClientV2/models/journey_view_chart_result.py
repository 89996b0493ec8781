# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class GroupByAttribute(Model):
    """One of the group by attributes of a journey view chart metric result value. In JourneyViewChartMetricResultValue.
    """

    attribute: str | None = field("attribute", default=None)
    value: str | None = field("value", default=None)


class JourneyViewChartMetricResult(Model):
    """One of the metrics of a journey view chart result. In JourneyViewChartResult."""

    id: str | None = field("id", default=None)
    values: list[JourneyViewChartMetricResultValue] | None = field("values", default=None)


class JourneyViewChartMetricResultValue(Model):
    """One of the values of a journey view chart metric result. In JourneyViewChartMetricResult."""

    value: int | None = field("value", default=None)
    group_by_attributes: list[GroupByAttribute] | None = field("groupByAttributes", default=None)


class JourneyViewChartResult(Model):
    """A journey view chart result, kept at
    /api/v2/journey/views/{viewId}/versions/{journeyVersionId}/jobs/{jobId}/results/charts/{chartId}. Answer of
    get_journey_view_version_job_results_chart.
    """

    id: str | None = field("id", default=None)
    version: int | None = field("version", default=None)
    metrics: list[JourneyViewChartMetricResult] | None = field("metrics", default=None)
    self_uri: str | None = field("selfUri", default=None)
