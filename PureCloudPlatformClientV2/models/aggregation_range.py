# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AggregationRange(Model):
    """Range of an action aggregation view. In ActionAggregationView and 16 more."""

    gte: float | None = field("gte", default=None)
    lt: float | None = field("lt", default=None)
