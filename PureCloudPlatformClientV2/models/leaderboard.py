# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import AddressableEntityRef, Division, UserReference


class Leaderboard(Model):
    """A leaderboard: division, metric, date start workday and 4 more. Answer of get_gamification_leaderboard and 1
    more.
    """

    division: Division | None = field("division", default=None)
    metric: AddressableEntityRef | None = field("metric", default=None)
    date_start_workday: date | None = field("dateStartWorkday", default=None)
    date_end_workday: date | None = field("dateEndWorkday", default=None)
    leaders: list[LeaderboardItem] | None = field("leaders", default=None)
    user_rank: LeaderboardItem | None = field("userRank", default=None)
    performance_profile: AddressableEntityRef | None = field("performanceProfile", default=None)


class LeaderboardItem(Model):
    """One of the leaders of a leaderboard. In Leaderboard."""

    user: UserReference | None = field("user", default=None)
    rank: int | None = field("rank", default=None)
    points: int | None = field("points", default=None)
