# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class EdgeMetricsTopicEdgeMetricProcessor(Model):
    cpu_id: str | None = field("cpuId", default=None)
    idle_time_pct: int | None = field("idleTimePct", default=None)
    active_time_pct: int | None = field("activeTimePct", default=None)
    privileged_time_pct: int | None = field("privilegedTimePct", default=None)
    user_time_pct: int | None = field("userTimePct", default=None)
