# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class JourneyViewChart(Model):
    """A journey view chart, kept at /api/v2/journey/views/{viewId}/versions/{journeyViewVersion}/charts/{chartId}.
    Answer of get_journey_view_version_chart and 1 more.

    Required by the platform: metrics.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    version: int | None = field("version", default=None)
    group_by_time: Literal["Day", "Week", "Month", "Year"] | str | None = field("groupByTime", default=None)
    group_by_attributes: list[JourneyViewChartGroupByAttribute] | None = field("groupByAttributes", default=None)
    metrics: list[JourneyViewChartMetric] | None = field("metrics", default=None)
    display_attributes: JourneyViewChartDisplayAttributes | None = field("displayAttributes", default=None)
    group_by_max: int | None = field("groupByMax", default=None)
    self_uri: str | None = field("selfUri", default=None)


class JourneyViewChartDisplayAttributes(Model):
    """Display attributes of a journey view chart. In JourneyViewChart."""

    type: Literal["Column", "Bar", "Line"] | str | None = field("type", default=None)
    group_by_title: str | None = field("groupByTitle", default=None)
    metrics_title: str | None = field("metricsTitle", default=None)
    show_legend: bool | None = field("showLegend", default=None)


class JourneyViewChartGroupByAttribute(Model):
    """One of the group by attributes of a journey view chart. In JourneyViewChart.

    Required by the platform: element_id, attribute.
    """

    element_id: str | None = field("elementId", default=None)
    attribute: str | None = field("attribute", default=None)


class JourneyViewChartMetric(Model):
    """One of the metrics of a journey view chart. In JourneyViewChart.

    Required by the platform: id, element_id.
    """

    id: str | None = field("id", default=None)
    element_id: str | None = field("elementId", default=None)
    aggregate: Literal["EventCount", "CustomerCount"] | str | None = field("aggregate", default=None)
    display_label: str | None = field("displayLabel", default=None)
