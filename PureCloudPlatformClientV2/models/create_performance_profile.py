# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import ReportingInterval, WritableDivision


class CreatePerformanceProfile(Model):
    """A performance profile to create: name, division, description and 8 more. Body of post_gamification_profiles.

    Required by the platform: name, division, description, reporting_intervals, active, max_leaderboard_rank_size.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: WritableDivision | None = field("division", default=None)
    description: str | None = field("description", default=None)
    metric_orders: list[str] | None = field("metricOrders", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    reporting_intervals: list[ReportingInterval] | None = field("reportingIntervals", default=None)
    active: bool | None = field("active", default=None)
    member_count: int | None = field("memberCount", default=None)
    max_leaderboard_rank_size: int | None = field("maxLeaderboardRankSize", default=None)
    self_uri: str | None = field("selfUri", default=None)
