# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EdgeMetricsProcessor(Model):
    """Part of EdgeMetrics."""

    active_time_pct: float | None = field("activeTimePct", default=None)
    cpu_id: str | None = field("cpuId", default=None)
    idle_time_pct: float | None = field("idleTimePct", default=None)
    privileged_time_pct: float | None = field("privilegedTimePct", default=None)
    user_time_pct: float | None = field("userTimePct", default=None)
