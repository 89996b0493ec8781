# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .stat_event_wrap_up_code_topic_interval_metrics import StatEventWrapUpCodeTopicIntervalMetrics


class StatEventWrapUpCodeTopicStatsNotification(Model):
    """StatEventWrapUpCodeTopicStatsNotification of the Platform API."""

    group: dict[str, str] | None = field("group", default=None)
    data: list[StatEventWrapUpCodeTopicIntervalMetrics] | None = field("data", default=None)
