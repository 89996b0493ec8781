# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EdgeMetricsSubsystem(Model):
    """Part of EdgeMetrics."""

    delay_ms: int | None = field("delayMs", default=None)
    process_name: str | None = field("processName", default=None)
    media_subsystem: EdgeMetricsSubsystem | None = field("mediaSubsystem", default=None)
