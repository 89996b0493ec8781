# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class StatEventFlowTopicIntervalMetrics(Model):
    """One of the data of a statistics. In StatEventFlowTopicStatsNotification."""

    interval: str | None = field("interval", default=None)
    metrics: list[StatEventFlowTopicMetricStats] | None = field("metrics", default=None)


class StatEventFlowTopicMetricStats(Model):
    """One of the metrics of interval metrics. In StatEventFlowTopicIntervalMetrics."""

    metric: str | None = field("metric", default=None)
    qualifier: str | None = field("qualifier", default=None)
    stats: dict[str, float] | None = field("stats", default=None)


class StatEventFlowTopicStatsNotification(Model):
    """A statistics: group and data. Event of v2.analytics.flow.{id}.aggregates."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[StatEventFlowTopicIntervalMetrics] | None = field("data", default=None)
