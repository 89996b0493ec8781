# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class StatEventUserTopicIntervalMetrics(Model):
    """One of the data of a statistics. In StatEventUserTopicStatsNotification."""

    interval: str | None = field("interval", default=None)
    metrics: list[StatEventUserTopicMetricStats] | None = field("metrics", default=None)


class StatEventUserTopicMetricStats(Model):
    """One of the metrics of interval metrics. In StatEventUserTopicIntervalMetrics."""

    metric: str | None = field("metric", default=None)
    qualifier: str | None = field("qualifier", default=None)
    stats: dict[str, float] | None = field("stats", default=None)


class StatEventUserTopicStatsNotification(Model):
    """A statistics: group and data. Event of v2.analytics.users.{id}.aggregates."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[StatEventUserTopicIntervalMetrics] | None = field("data", default=None)
