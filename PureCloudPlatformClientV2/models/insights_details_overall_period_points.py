# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class InsightsDetailsOverallPeriodPoints(Model):
    """Part of InsightsDetailsOverallItem."""

    points: int | None = field("points", default=None)
    max_points: int | None = field("maxPoints", default=None)
    data_point_count: int | None = field("dataPointCount", default=None)
    percent_of_goal: float | None = field("percentOfGoal", default=None)
    rank_total_points: int | None = field("rankTotalPoints", default=None)
    rank_percentage_points: int | None = field("rankPercentagePoints", default=None)
