# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import Division, ReportingInterval


class PerformanceProfile(Model):
    """A performance profile, kept at /api/v2/gamification/profiles/{profileId}. Answer of get_gamification_profile and
    6 more; body of put_gamification_profile.

    Required by the platform: name, description, metric_orders.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    division: Division | None = field("division", default=None)
    description: str | None = field("description", default=None)
    metric_orders: list[str] | None = field("metricOrders", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    reporting_intervals: list[ReportingInterval] | None = field("reportingIntervals", default=None)
    active: bool | None = field("active", default=None)
    member_count: int | None = field("memberCount", default=None)
    max_leaderboard_rank_size: int | None = field("maxLeaderboardRankSize", default=None)
    self_uri: str | None = field("selfUri", default=None)
