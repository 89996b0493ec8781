# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class StatEventFlowTopicIntervalMetrics(Model):
    """Part of StatEventFlowTopicStatsNotification."""

    interval: str | None = field("interval", default=None)
    metrics: list[StatEventFlowTopicMetricStats] | None = field("metrics", default=None)


class StatEventFlowTopicMetricStats(Model):
    """Part of StatEventFlowTopicIntervalMetrics."""

    metric: str | None = field("metric", default=None)
    qualifier: str | None = field("qualifier", default=None)
    stats: dict[str, float] | None = field("stats", default=None)


class StatEventFlowTopicStatsNotification(Model):
    """Comes with notifications."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[StatEventFlowTopicIntervalMetrics] | None = field("data", default=None)
