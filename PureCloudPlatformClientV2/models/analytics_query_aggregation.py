# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AggregationRange


class AnalyticsQueryAggregation(Model):
    """One of the aggregations of a conversation query. In ConversationQuery and 1 more."""

    type: Literal["termFrequency", "numericRange"] | str | None = field("type", default=None)
    dimension: str | None = field("dimension", default=None)
    metric: str | None = field("metric", default=None)
    size: int | None = field("size", default=None)
    ranges: list[AggregationRange] | None = field("ranges", default=None)
