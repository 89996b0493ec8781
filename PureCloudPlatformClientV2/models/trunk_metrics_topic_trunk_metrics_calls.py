# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class TrunkMetricsTopicTrunkMetricsCalls(Model):
    inbound_call_count: int | None = field("inboundCallCount", default=None)
    outbound_call_count: int | None = field("outboundCallCount", default=None)
