# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import InsightsSummaryOverallPeriodPoints


class InsightsSummaryOverallItem(Model):
    """Part of InsightsSummaryUserItem."""

    comparative_period: InsightsSummaryOverallPeriodPoints | None = field("comparativePeriod", default=None)
    primary_period: InsightsSummaryOverallPeriodPoints | None = field("primaryPeriod", default=None)
    percent_of_goal_change: float | None = field("percentOfGoalChange", default=None)
