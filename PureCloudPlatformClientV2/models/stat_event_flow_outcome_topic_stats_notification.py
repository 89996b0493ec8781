# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class StatEventFlowOutcomeTopicIntervalMetrics(Model):
    """One of the data of a statistics. In StatEventFlowOutcomeTopicStatsNotification."""

    interval: str | None = field("interval", default=None)
    metrics: list[StatEventFlowOutcomeTopicMetricStats] | None = field("metrics", default=None)


class StatEventFlowOutcomeTopicMetricStats(Model):
    """One of the metrics of interval metrics. In StatEventFlowOutcomeTopicIntervalMetrics."""

    metric: str | None = field("metric", default=None)
    qualifier: str | None = field("qualifier", default=None)
    stats: dict[str, float] | None = field("stats", default=None)


class StatEventFlowOutcomeTopicStatsNotification(Model):
    """A statistics: group and data. Event of v2.analytics.flowoutcome.{id}.aggregates."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[StatEventFlowOutcomeTopicIntervalMetrics] | None = field("data", default=None)
