# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import date

    from . import AddressableEntityRef, Division


class SingleWorkdayAveragePoints(Model):
    """A single workday average points: date workday, division, average points and 1 more. Answer of
    get_gamification_scorecards_points_average and 1 more.
    """

    date_workday: date | None = field("dateWorkday", default=None)
    division: Division | None = field("division", default=None)
    average_points: float | None = field("averagePoints", default=None)
    performance_profile: AddressableEntityRef | None = field("performanceProfile", default=None)
