# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class InsightsSummaryOverallPeriodPoints(Model):
    """Part of InsightsSummaryOverallItem."""

    points: int | None = field("points", default=None)
    max_points: int | None = field("maxPoints", default=None)
    data_point_count: int | None = field("dataPointCount", default=None)
    percent_of_goal: float | None = field("percentOfGoal", default=None)
