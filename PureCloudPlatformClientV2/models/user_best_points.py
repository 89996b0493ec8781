# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from . import UserReference


class UserBestPoints(Model):
    """A user best points: user and best points. Answer of get_gamification_scorecards_bestpoints and 1 more."""

    user: UserReference | None = field("user", default=None)
    best_points: list[UserBestPointsItem] | None = field("bestPoints", default=None)


class UserBestPointsItem(Model):
    """One of the best points of a user best points. In UserBestPoints."""

    granularity_type: Literal["Daily", "Weekly", "Monthly"] | str | None = field("granularityType", default=None)
    points: int | None = field("points", default=None)
    date_start_workday: date | None = field("dateStartWorkday", default=None)
    date_end_workday: date | None = field("dateEndWorkday", default=None)
    rank: int | None = field("rank", default=None)
