# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class StatEventFlowOutcomeTopicIntervalMetrics(Model):
    """Part of StatEventFlowOutcomeTopicStatsNotification."""

    interval: str | None = field("interval", default=None)
    metrics: list[StatEventFlowOutcomeTopicMetricStats] | None = field("metrics", default=None)


class StatEventFlowOutcomeTopicMetricStats(Model):
    """Part of StatEventFlowOutcomeTopicIntervalMetrics."""

    metric: str | None = field("metric", default=None)
    qualifier: str | None = field("qualifier", default=None)
    stats: dict[str, float] | None = field("stats", default=None)


class StatEventFlowOutcomeTopicStatsNotification(Model):
    """Comes with notifications."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[StatEventFlowOutcomeTopicIntervalMetrics] | None = field("data", default=None)
