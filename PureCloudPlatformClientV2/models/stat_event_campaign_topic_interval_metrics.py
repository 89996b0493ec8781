# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .stat_event_campaign_topic_metric_stats import StatEventCampaignTopicMetricStats


class StatEventCampaignTopicIntervalMetrics(Model):
    """StatEventCampaignTopicIntervalMetrics of the Platform API."""

    interval: str | None = field("interval", default=None)
    metrics: list[StatEventCampaignTopicMetricStats] | None = field("metrics", default=None)
