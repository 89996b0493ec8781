# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef, DivisionReference, UserReference, WorkdayPeriod


class InsightsSummary(Model):
    """Page of insights summary user items. Answer of get_gamification_insights."""

    entities: list[InsightsSummaryUserItem] | None = field("entities", default=None)
    page_size: int | None = field("pageSize", default=None)
    page_number: int | None = field("pageNumber", default=None)
    total: int | None = field("total", default=None)
    performance_profile: AddressableEntityRef | None = field("performanceProfile", default=None)
    division: DivisionReference | None = field("division", default=None)
    granularity: Literal["Daily", "Weekly", "Monthly"] | str | None = field("granularity", default=None)
    comparative_period: WorkdayPeriod | None = field("comparativePeriod", default=None)
    primary_period: WorkdayPeriod | None = field("primaryPeriod", default=None)
    page_count: int | None = field("pageCount", default=None)


class InsightsSummaryMetricItem(Model):
    """One of the metric data of an insights summary user item. In InsightsSummaryUserItem."""

    metric: AddressableEntityRef | None = field("metric", default=None)
    comparative_period: InsightsSummaryMetricPeriodPoints | None = field("comparativePeriod", default=None)
    primary_period: InsightsSummaryMetricPeriodPoints | None = field("primaryPeriod", default=None)
    percent_of_goal_change: float | None = field("percentOfGoalChange", default=None)
    value_change: float | None = field("valueChange", default=None)


class InsightsSummaryMetricPeriodPoints(Model):
    """Comparative period of an insights summary metric item. In InsightsSummaryMetricItem."""

    points: int | None = field("points", default=None)
    max_points: int | None = field("maxPoints", default=None)
    data_point_count: int | None = field("dataPointCount", default=None)
    percent_of_goal: float | None = field("percentOfGoal", default=None)
    value: float | None = field("value", default=None)


class InsightsSummaryOverallItem(Model):
    """Overall data of an insights summary user item. In InsightsSummaryUserItem."""

    comparative_period: InsightsSummaryOverallPeriodPoints | None = field("comparativePeriod", default=None)
    primary_period: InsightsSummaryOverallPeriodPoints | None = field("primaryPeriod", default=None)
    percent_of_goal_change: float | None = field("percentOfGoalChange", default=None)


class InsightsSummaryOverallPeriodPoints(Model):
    """Comparative period of an insights summary overall item. In InsightsSummaryOverallItem."""

    points: int | None = field("points", default=None)
    max_points: int | None = field("maxPoints", default=None)
    data_point_count: int | None = field("dataPointCount", default=None)
    percent_of_goal: float | None = field("percentOfGoal", default=None)


class InsightsSummaryUserItem(Model):
    """One of the items of an insights summary. In InsightsSummary."""

    user: UserReference | None = field("user", default=None)
    metric_data: list[InsightsSummaryMetricItem] | None = field("metricData", default=None)
    overall_data: InsightsSummaryOverallItem | None = field("overallData", default=None)
    ranking: int | None = field("ranking", default=None)
