# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserBestPointsItem, UserReference


class UserBestPoints(Model):
    """Given by get_gamification_scorecards_bestpoints and 1 more."""

    user: UserReference | None = field("user", default=None)
    best_points: list[UserBestPointsItem] | None = field("bestPoints", default=None)
