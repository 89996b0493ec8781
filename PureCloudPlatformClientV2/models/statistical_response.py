# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import StatisticalSummary


class AggregateMetricData(Model):
    """One of the metrics of a statistical. In StatisticalResponse."""

    metric: str | None = field("metric", default=None)
    qualifier: str | None = field("qualifier", default=None)
    stats: StatisticalSummary | None = field("stats", default=None)


class AggregateViewData(Model):
    """One of the views of a statistical. In StatisticalResponse."""

    name: str | None = field("name", default=None)
    stats: StatisticalSummary | None = field("stats", default=None)


class StatisticalResponse(Model):
    """One of the data of an action aggregate data container. In ActionAggregateDataContainer and 15 more."""

    interval: str | None = field("interval", default=None)
    metrics: list[AggregateMetricData] | None = field("metrics", default=None)
    views: list[AggregateViewData] | None = field("views", default=None)
