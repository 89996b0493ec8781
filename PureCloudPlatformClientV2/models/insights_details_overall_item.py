# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import InsightsDetailsOverallPeriodPoints


class InsightsDetailsOverallItem(Model):
    """Part of InsightsDetails."""

    comparative_period: InsightsDetailsOverallPeriodPoints | None = field("comparativePeriod", default=None)
    primary_period: InsightsDetailsOverallPeriodPoints | None = field("primaryPeriod", default=None)
    percent_of_goal_change: float | None = field("percentOfGoalChange", default=None)
