# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from . import AddressableEntityRef, Division, UserReference


class OverallBestPoints(Model):
    """An overall best points: division, best points and performance profile. Answer of
    get_gamification_leaderboard_all_bestpoints and 1 more.
    """

    division: Division | None = field("division", default=None)
    best_points: list[OverallBestPointsItem] | None = field("bestPoints", default=None)
    performance_profile: AddressableEntityRef | None = field("performanceProfile", default=None)


class OverallBestPointsItem(Model):
    """One of the best points of an overall best points. In OverallBestPoints."""

    granularity_type: Literal["Daily", "Weekly", "Monthly"] | str | None = field("granularityType", default=None)
    users: list[UserReference] | None = field("users", default=None)
    count: int | None = field("count", default=None)
    points: int | None = field("points", default=None)
    date_start_workday: date | None = field("dateStartWorkday", default=None)
    date_end_workday: date | None = field("dateEndWorkday", default=None)
