# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import TrendData


class InsightsTrends(Model):
    """Part of InsightsTrendMetricItem and 1 more."""

    comparative_period: list[TrendData] | None = field("comparativePeriod", default=None)
    primary_period: list[TrendData] | None = field("primaryPeriod", default=None)
