# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class TrunkMetricsCalls(Model):
    """Part of TrunkMetrics."""

    inbound_call_count: int | None = field("inboundCallCount", default=None)
    outbound_call_count: int | None = field("outboundCallCount", default=None)
