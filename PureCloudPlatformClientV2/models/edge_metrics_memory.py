# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EdgeMetricsMemory(Model):
    """Part of EdgeMetrics."""

    available_bytes: float | None = field("availableBytes", default=None)
    type: str | None = field("type", default=None)
    total_bytes: float | None = field("totalBytes", default=None)
