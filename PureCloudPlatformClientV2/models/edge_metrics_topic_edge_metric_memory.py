# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EdgeMetricsTopicEdgeMetricMemory(Model):
    """EdgeMetricsTopicEdgeMetricMemory of the Platform API."""

    type: str | None = field("type", default=None)
    available_bytes: int | None = field("availableBytes", default=None)
    total_bytes: int | None = field("totalBytes", default=None)
