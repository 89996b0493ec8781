# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef, DivisionReference, UserReference, WorkdayPeriod


class InsightsDetails(Model):
    """Insights details: performance profile, division, granularity and 5 more. Answer of
    get_gamification_insights_details and 1 more.
    """

    performance_profile: AddressableEntityRef | None = field("performanceProfile", default=None)
    division: DivisionReference | None = field("division", default=None)
    granularity: Literal["Daily", "Weekly", "Monthly"] | str | None = field("granularity", default=None)
    comparative_period: WorkdayPeriod | None = field("comparativePeriod", default=None)
    primary_period: WorkdayPeriod | None = field("primaryPeriod", default=None)
    user: UserReference | None = field("user", default=None)
    metric_data: list[InsightsDetailsMetricItem] | None = field("metricData", default=None)
    overall_data: InsightsDetailsOverallItem | None = field("overallData", default=None)


class InsightsDetailsMetricItem(Model):
    """One of the metric data of insights details. In InsightsDetails."""

    metric: AddressableEntityRef | None = field("metric", default=None)
    comparative_period: InsightsDetailsMetricPeriodPoints | None = field("comparativePeriod", default=None)
    primary_period: InsightsDetailsMetricPeriodPoints | None = field("primaryPeriod", default=None)
    percent_of_goal_change: float | None = field("percentOfGoalChange", default=None)
    value_change: float | None = field("valueChange", default=None)


class InsightsDetailsMetricPeriodPoints(Model):
    """Comparative period of an insights details metric item. In InsightsDetailsMetricItem."""

    points: int | None = field("points", default=None)
    max_points: int | None = field("maxPoints", default=None)
    data_point_count: int | None = field("dataPointCount", default=None)
    percent_of_goal: float | None = field("percentOfGoal", default=None)
    rank_total_points: int | None = field("rankTotalPoints", default=None)
    rank_percentage_points: int | None = field("rankPercentagePoints", default=None)
    value: float | None = field("value", default=None)


class InsightsDetailsOverallItem(Model):
    """Overall data of insights details. In InsightsDetails."""

    comparative_period: InsightsDetailsOverallPeriodPoints | None = field("comparativePeriod", default=None)
    primary_period: InsightsDetailsOverallPeriodPoints | None = field("primaryPeriod", default=None)
    percent_of_goal_change: float | None = field("percentOfGoalChange", default=None)


class InsightsDetailsOverallPeriodPoints(Model):
    """Comparative period of an insights details overall item. In InsightsDetailsOverallItem."""

    points: int | None = field("points", default=None)
    max_points: int | None = field("maxPoints", default=None)
    data_point_count: int | None = field("dataPointCount", default=None)
    percent_of_goal: float | None = field("percentOfGoal", default=None)
    rank_total_points: int | None = field("rankTotalPoints", default=None)
    rank_percentage_points: int | None = field("rankPercentagePoints", default=None)
