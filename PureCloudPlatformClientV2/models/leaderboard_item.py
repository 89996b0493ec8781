# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserReference


class LeaderboardItem(Model):
    """Part of Leaderboard."""

    user: UserReference | None = field("user", default=None)
    rank: int | None = field("rank", default=None)
    points: int | None = field("points", default=None)
