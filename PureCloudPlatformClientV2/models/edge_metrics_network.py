# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class EdgeMetricsNetwork(Model):
    """Part of EdgeMetrics."""

    ifname: str | None = field("ifname", default=None)
    sent_bytes_per_sec: int | None = field("sentBytesPerSec", default=None)
    received_bytes_per_sec: int | None = field("receivedBytesPerSec", default=None)
    bandwidth_bits_per_sec: float | None = field("bandwidthBitsPerSec", default=None)
    utilization_pct: float | None = field("utilizationPct", default=None)
