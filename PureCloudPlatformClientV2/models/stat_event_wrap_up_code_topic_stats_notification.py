# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class StatEventWrapUpCodeTopicIntervalMetrics(Model):
    """One of the data of a statistics. In StatEventWrapUpCodeTopicStatsNotification."""

    interval: str | None = field("interval", default=None)
    metrics: list[StatEventWrapUpCodeTopicMetricStats] | None = field("metrics", default=None)


class StatEventWrapUpCodeTopicMetricStats(Model):
    """One of the metrics of interval metrics. In StatEventWrapUpCodeTopicIntervalMetrics."""

    metric: str | None = field("metric", default=None)
    qualifier: str | None = field("qualifier", default=None)
    stats: dict[str, float] | None = field("stats", default=None)


class StatEventWrapUpCodeTopicStatsNotification(Model):
    """A statistics: group and data. Event of v2.analytics.wrapup.{id}.aggregates."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[StatEventWrapUpCodeTopicIntervalMetrics] | None = field("data", default=None)
