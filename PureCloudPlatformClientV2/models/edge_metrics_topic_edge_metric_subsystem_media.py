# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EdgeMetricsTopicEdgeMetricSubsystemMedia(Model):
    """EdgeMetricsTopicEdgeMetricSubsystemMedia of the Platform API."""

    process_name: str | None = field("processName", default=None)
    delay_ms: int | None = field("delayMs", default=None)
