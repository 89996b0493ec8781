# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class NumericRange(Model):
    """Range of an action aggregate query predicate. In ActionAggregateQueryPredicate and 27 more."""

    gt: float | None = field("gt", default=None)
    gte: float | None = field("gte", default=None)
    lt: float | None = field("lt", default=None)
    lte: float | None = field("lte", default=None)
