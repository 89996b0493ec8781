# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class EdgeMetricsTopicEdgeMetricNetworks(Model):
    ifname: str | None = field("ifname", default=None)
    sent_bytes_per_sec: int | None = field("sentBytesPerSec", default=None)
    received_bytes_per_sec: int | None = field("receivedBytesPerSec", default=None)
    bandwidth_bits_per_sec: int | None = field("bandwidthBitsPerSec", default=None)
    utilization_pct: float | None = field("utilizationPct", default=None)
