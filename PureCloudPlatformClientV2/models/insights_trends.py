# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class InsightsTrends(Model):
    """Trends of an insights trend metric item. In InsightsTrendMetricItem and 1 more."""

    comparative_period: list[TrendData] | None = field("comparativePeriod", default=None)
    primary_period: list[TrendData] | None = field("primaryPeriod", default=None)


class TrendData(Model):
    """One of the comparative periods of an insights trends. In InsightsTrends."""

    date_start_workday: date | None = field("dateStartWorkday", default=None)
    date_end_workday: date | None = field("dateEndWorkday", default=None)
    percent_of_goal: float | None = field("percentOfGoal", default=None)
    average_value: float | None = field("averageValue", default=None)
