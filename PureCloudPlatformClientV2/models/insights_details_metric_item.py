# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef, InsightsDetailsMetricPeriodPoints


class InsightsDetailsMetricItem(Model):
    """Part of InsightsDetails."""

    metric: AddressableEntityRef | None = field("metric", default=None)
    comparative_period: InsightsDetailsMetricPeriodPoints | None = field("comparativePeriod", default=None)
    primary_period: InsightsDetailsMetricPeriodPoints | None = field("primaryPeriod", default=None)
    percent_of_goal_change: float | None = field("percentOfGoalChange", default=None)
    value_change: float | None = field("valueChange", default=None)
