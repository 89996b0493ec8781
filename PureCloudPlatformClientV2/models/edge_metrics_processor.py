# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EdgeMetricsProcessor(Model):
    """EdgeMetricsProcessor of the Platform API."""

    active_time_pct: float | None = field("activeTimePct", default=None)
    cpu_id: str | None = field("cpuId", default=None)
    idle_time_pct: float | None = field("idleTimePct", default=None)
    privileged_time_pct: float | None = field("privilegedTimePct", default=None)
    user_time_pct: float | None = field("userTimePct", default=None)
