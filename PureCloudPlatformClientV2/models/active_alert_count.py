# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ActiveAlertCount(Model):
    """An active alert count: count. Answer of get_alerting_alerts_active."""

    count: int | None = field("count", default=None)
