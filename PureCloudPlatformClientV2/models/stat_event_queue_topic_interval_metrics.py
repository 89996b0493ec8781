# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .stat_event_queue_topic_metric_stats import StatEventQueueTopicMetricStats


class StatEventQueueTopicIntervalMetrics(Model):
    """StatEventQueueTopicIntervalMetrics of the Platform API."""

    interval: str | None = field("interval", default=None)
    metrics: list[StatEventQueueTopicMetricStats] | None = field("metrics", default=None)
