# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class EdgeMetricsTopicEdgeMetricSubsystemMedia(Model):
    process_name: str | None = field("processName", default=None)
    delay_ms: int | None = field("delayMs", default=None)
