# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class AggregationResult(Model):
    """Results: aggregation result entries. In AnalyticsConversationQueryResponse and 1 more."""

    type: Literal["termFrequency", "numericRange"] | str | None = field("type", default=None)
    dimension: str | None = field("dimension", default=None)
    metric: str | None = field("metric", default=None)
    count: int | None = field("count", default=None)
    results: list[AggregationResultEntry] | None = field("results", default=None)


class AggregationResultEntry(Model):
    """One of the items of an aggregation result. In AggregationResult."""

    count: int | None = field("count", default=None)
    value: str | None = field("value", default=None)
    gte: float | None = field("gte", default=None)
    lt: float | None = field("lt", default=None)
