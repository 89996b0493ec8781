# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class EdgeMetricsDisk(Model):
    """EdgeMetricsDisk of the Platform API."""

    available_bytes: float | None = field("availableBytes", default=None)
    partition_name: str | None = field("partitionName", default=None)
    total_bytes: float | None = field("totalBytes", default=None)
