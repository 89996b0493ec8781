# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UnreadMetric(Model):
    """An unread metric: count. Answer of get_alerting_interactionstats_alerts_unread."""

    count: int | None = field("count", default=None)
