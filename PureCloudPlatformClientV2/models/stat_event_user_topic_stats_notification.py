# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class StatEventUserTopicIntervalMetrics(Model):
    """Part of StatEventUserTopicStatsNotification."""

    interval: str | None = field("interval", default=None)
    metrics: list[StatEventUserTopicMetricStats] | None = field("metrics", default=None)


class StatEventUserTopicMetricStats(Model):
    """Part of StatEventUserTopicIntervalMetrics."""

    metric: str | None = field("metric", default=None)
    qualifier: str | None = field("qualifier", default=None)
    stats: dict[str, float] | None = field("stats", default=None)


class StatEventUserTopicStatsNotification(Model):
    """Comes with notifications."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[StatEventUserTopicIntervalMetrics] | None = field("data", default=None)
