# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class StatEventCampaignTopicIntervalMetrics(Model):
    """One of the data of a statistics. In StatEventCampaignTopicStatsNotification."""

    interval: str | None = field("interval", default=None)
    metrics: list[StatEventCampaignTopicMetricStats] | None = field("metrics", default=None)


class StatEventCampaignTopicMetricStats(Model):
    """One of the metrics of interval metrics. In StatEventCampaignTopicIntervalMetrics."""

    metric: str | None = field("metric", default=None)
    qualifier: str | None = field("qualifier", default=None)
    stats: dict[str, float] | None = field("stats", default=None)


class StatEventCampaignTopicStatsNotification(Model):
    """A statistics: group and data. Event of v2.outbound.campaigns.{id}.stats."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[StatEventCampaignTopicIntervalMetrics] | None = field("data", default=None)
