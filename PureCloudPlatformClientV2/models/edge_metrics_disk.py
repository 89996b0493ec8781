# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EdgeMetricsDisk(Model):
    """Part of EdgeMetrics."""

    available_bytes: float | None = field("availableBytes", default=None)
    partition_name: str | None = field("partitionName", default=None)
    total_bytes: float | None = field("totalBytes", default=None)
