# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef, InsightsTrends


class InsightsTrendMetricItem(Model):
    """Part of InsightsTrend."""

    metric: AddressableEntityRef | None = field("metric", default=None)
    trends: InsightsTrends | None = field("trends", default=None)
