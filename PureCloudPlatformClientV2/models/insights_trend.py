# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef, DivisionReference, InsightsTrends, WorkdayPeriod


class InsightsTrend(Model):
    """List of insights trend metric items. Answer of get_gamification_insights_groups_trends and 1 more."""

    performance_profile: AddressableEntityRef | None = field("performanceProfile", default=None)
    division: DivisionReference | None = field("division", default=None)
    granularity: Literal["Daily", "Weekly", "Monthly"] | str | None = field("granularity", default=None)
    comparative_period: WorkdayPeriod | None = field("comparativePeriod", default=None)
    primary_period: WorkdayPeriod | None = field("primaryPeriod", default=None)
    entities: list[InsightsTrendMetricItem] | None = field("entities", default=None)
    total: InsightsTrendTotalItem | None = field("total", default=None)


class InsightsTrendMetricItem(Model):
    """One of the items of an insights trend. In InsightsTrend."""

    metric: AddressableEntityRef | None = field("metric", default=None)
    trends: InsightsTrends | None = field("trends", default=None)


class InsightsTrendTotalItem(Model):
    """Total of an insights trend. In InsightsTrend."""

    trends: InsightsTrends | None = field("trends", default=None)
