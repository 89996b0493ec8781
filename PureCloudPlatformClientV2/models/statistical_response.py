# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AggregateMetricData, AggregateViewData


class StatisticalResponse(Model):
    """Part of ActionAggregateDataContainer and 15 more."""

    interval: str | None = field("interval", default=None)
    metrics: list[AggregateMetricData] | None = field("metrics", default=None)
    views: list[AggregateViewData] | None = field("views", default=None)
