# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .aggregate_metric_data import AggregateMetricData
    from .aggregate_view_data import AggregateViewData


class StatisticalResponse(Model):
    """StatisticalResponse of the Platform API."""

    interval: str | None = field("interval", default=None)
    metrics: list[AggregateMetricData] | None = field("metrics", default=None)
    views: list[AggregateViewData] | None = field("views", default=None)
