# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .aggregation_range import AggregationRange


class AnalyticsQueryAggregation(Model):
    """AnalyticsQueryAggregation of the Platform API."""

    type: Literal["termFrequency", "numericRange"] | str | None = field("type", default=None)
    dimension: str | None = field("dimension", default=None)
    metric: str | None = field("metric", default=None)
    size: int | None = field("size", default=None)
    ranges: list[AggregationRange] | None = field("ranges", default=None)
