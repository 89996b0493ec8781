# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EdgeMetricsTopicEdgeMetricDisk(Model):
    """EdgeMetricsTopicEdgeMetricDisk of the Platform API."""

    partition_name: str | None = field("partitionName", default=None)
    available_bytes: int | None = field("availableBytes", default=None)
    total_bytes: int | None = field("totalBytes", default=None)
