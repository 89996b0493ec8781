# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .development_activity_aggregate_query_response_metric import DevelopmentActivityAggregateQueryResponseMetric


class DevelopmentActivityAggregateQueryResponseData(Model):
    """DevelopmentActivityAggregateQueryResponseData of the Platform API."""

    interval: str | None = field("interval", default=None)
    metrics: list[DevelopmentActivityAggregateQueryResponseMetric] | None = field("metrics", default=None)
