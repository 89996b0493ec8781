# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class EdgeMetricsTopicEdgeMetricDisk(Model):
    partition_name: str | None = field("partitionName", default=None)
    available_bytes: int | None = field("availableBytes", default=None)
    total_bytes: int | None = field("totalBytes", default=None)
