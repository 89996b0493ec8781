# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date


class UserInsightsTrends(Model):
    """Trends of a user insights trend metric item. In UserInsightsTrendMetricItem and 1 more."""

    comparative_period: list[UserTrendData] | None = field("comparativePeriod", default=None)
    primary_period: list[UserTrendData] | None = field("primaryPeriod", default=None)


class UserTrendData(Model):
    """One of the comparative periods of a user insights trends. In UserInsightsTrends."""

    date_start_workday: date | None = field("dateStartWorkday", default=None)
    date_end_workday: date | None = field("dateEndWorkday", default=None)
    percent_of_goal: float | None = field("percentOfGoal", default=None)
    average_value: float | None = field("averageValue", default=None)
    rank_total_points: int | None = field("rankTotalPoints", default=None)
    rank_percentage_points: int | None = field("rankPercentagePoints", default=None)
