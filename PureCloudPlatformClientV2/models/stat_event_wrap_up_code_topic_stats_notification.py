# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class StatEventWrapUpCodeTopicIntervalMetrics(Model):
    """Part of StatEventWrapUpCodeTopicStatsNotification."""

    interval: str | None = field("interval", default=None)
    metrics: list[StatEventWrapUpCodeTopicMetricStats] | None = field("metrics", default=None)


class StatEventWrapUpCodeTopicMetricStats(Model):
    """Part of StatEventWrapUpCodeTopicIntervalMetrics."""

    metric: str | None = field("metric", default=None)
    qualifier: str | None = field("qualifier", default=None)
    stats: dict[str, float] | None = field("stats", default=None)


class StatEventWrapUpCodeTopicStatsNotification(Model):
    """Comes with notifications."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[StatEventWrapUpCodeTopicIntervalMetrics] | None = field("data", default=None)
