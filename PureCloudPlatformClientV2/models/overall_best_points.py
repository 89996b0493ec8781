# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import AddressableEntityRef, Division, OverallBestPointsItem


class OverallBestPoints(Model):
    """Given by get_gamification_leaderboard_all_bestpoints and 1 more."""

    division: Division | None = field("division", default=None)
    best_points: list[OverallBestPointsItem] | None = field("bestPoints", default=None)
    performance_profile: AddressableEntityRef | None = field("performanceProfile", default=None)
