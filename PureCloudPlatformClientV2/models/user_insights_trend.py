# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import AddressableEntityRef, DivisionReference, UserInsightsTrends, UserReference, WorkdayPeriod


class UserInsightsTrend(Model):
    """List of user insights trend metric items. Answer of get_gamification_insights_trends and 1 more."""

    performance_profile: AddressableEntityRef | None = field("performanceProfile", default=None)
    division: DivisionReference | None = field("division", default=None)
    granularity: Literal["Daily", "Weekly", "Monthly"] | str | None = field("granularity", default=None)
    comparative_period: WorkdayPeriod | None = field("comparativePeriod", default=None)
    primary_period: WorkdayPeriod | None = field("primaryPeriod", default=None)
    user: UserReference | None = field("user", default=None)
    entities: list[UserInsightsTrendMetricItem] | None = field("entities", default=None)
    total: UserInsightsTrendTotalItem | None = field("total", default=None)


class UserInsightsTrendMetricItem(Model):
    """One of the items of a user insights trend. In UserInsightsTrend."""

    metric: AddressableEntityRef | None = field("metric", default=None)
    trends: UserInsightsTrends | None = field("trends", default=None)


class UserInsightsTrendTotalItem(Model):
    """Total of a user insights trend. In UserInsightsTrend."""

    trends: UserInsightsTrends | None = field("trends", default=None)
