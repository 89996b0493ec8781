# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class StatEventQueueTopicIntervalMetrics(Model):
    """One of the data of a statistics. In StatEventQueueTopicStatsNotification."""

    interval: str | None = field("interval", default=None)
    metrics: list[StatEventQueueTopicMetricStats] | None = field("metrics", default=None)


class StatEventQueueTopicMetricStats(Model):
    """One of the metrics of interval metrics. In StatEventQueueTopicIntervalMetrics."""

    metric: str | None = field("metric", default=None)
    qualifier: str | None = field("qualifier", default=None)
    stats: dict[str, float] | None = field("stats", default=None)


class StatEventQueueTopicStatsNotification(Model):
    """A statistics: group and data. Event of v2.analytics.queues.{id}.observations."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[StatEventQueueTopicIntervalMetrics] | None = field("data", default=None)
