# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import StatisticalSummary


class AggregateMetricData(Model):
    """Part of StatisticalResponse."""

    metric: str | None = field("metric", default=None)
    qualifier: str | None = field("qualifier", default=None)
    stats: StatisticalSummary | None = field("stats", default=None)


class AggregateViewData(Model):
    """Part of StatisticalResponse."""

    name: str | None = field("name", default=None)
    stats: StatisticalSummary | None = field("stats", default=None)


class StatisticalResponse(Model):
    """Part of ActionAggregateDataContainer and 15 more."""

    interval: str | None = field("interval", default=None)
    metrics: list[AggregateMetricData] | None = field("metrics", default=None)
    views: list[AggregateViewData] | None = field("views", default=None)
