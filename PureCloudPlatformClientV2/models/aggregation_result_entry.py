# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class AggregationResultEntry(Model):
    """Part of AggregationResult."""

    count: int | None = field("count", default=None)
    value: str | None = field("value", default=None)
    gte: float | None = field("gte", default=None)
    lt: float | None = field("lt", default=None)
