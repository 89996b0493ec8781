# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class StatisticalSummary(Model):
    """Statistics of aggregate metric data. In AggregateMetricData and 2 more."""

    max: float | None = field("max", default=None)
    min: float | None = field("min", default=None)
    count: int | None = field("count", default=None)
    count_negative: int | None = field("countNegative", default=None)
    count_positive: int | None = field("countPositive", default=None)
    sum: float | None = field("sum", default=None)
    current: float | None = field("current", default=None)
    ratio: float | None = field("ratio", default=None)
    numerator: float | None = field("numerator", default=None)
    denominator: float | None = field("denominator", default=None)
    target: float | None = field("target", default=None)
    p95: int | None = field("p95", default=None)
    p99: int | None = field("p99", default=None)
