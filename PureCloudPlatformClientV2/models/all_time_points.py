# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import UserReference


class AllTimePoints(Model):
    """An all time points: user, date end workday and all time points. Answer of
    get_gamification_scorecards_points_alltime and 1 more.
    """

    user: UserReference | None = field("user", default=None)
    date_end_workday: date | None = field("dateEndWorkday", default=None)
    all_time_points: int | None = field("allTimePoints", default=None)
