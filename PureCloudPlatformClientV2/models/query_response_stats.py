# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class QueryResponseStats(Model):
    """Part of QueryResponseMetric."""

    count: int | None = field("count", default=None)
