# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import DevelopmentActivityAggregateQueryResponseMetric


class DevelopmentActivityAggregateQueryResponseData(Model):
    """Part of DevelopmentActivityAggregateQueryResponseGroupedData."""

    interval: str | None = field("interval", default=None)
    metrics: list[DevelopmentActivityAggregateQueryResponseMetric] | None = field("metrics", default=None)
