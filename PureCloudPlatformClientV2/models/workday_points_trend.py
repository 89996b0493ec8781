# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date
    from typing import Literal

    from . import UserReference


class WorkdayPointsTrend(Model):
    """A workday points trend: date start workday, date end workday, user and 3 more. Answer of
    get_gamification_scorecards_points_trends and 1 more.
    """

    date_start_workday: date | None = field("dateStartWorkday", default=None)
    date_end_workday: date | None = field("dateEndWorkday", default=None)
    user: UserReference | None = field("user", default=None)
    day_of_week: Literal[
        "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ] | str | None = field("dayOfWeek", default=None)
    average_points: float | None = field("averagePoints", default=None)
    trend: list[WorkdayPointsTrendItem] | None = field("trend", default=None)


class WorkdayPointsTrendItem(Model):
    """One of the trends of a workday points trend. In WorkdayPointsTrend."""

    date_workday: date | None = field("dateWorkday", default=None)
    points: float | None = field("points", default=None)
