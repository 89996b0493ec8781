# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .stat_event_wrap_up_code_topic_metric_stats import StatEventWrapUpCodeTopicMetricStats


class StatEventWrapUpCodeTopicIntervalMetrics(Model):
    """StatEventWrapUpCodeTopicIntervalMetrics of the Platform API."""

    interval: str | None = field("interval", default=None)
    metrics: list[StatEventWrapUpCodeTopicMetricStats] | None = field("metrics", default=None)
