# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_best_points_item import UserBestPointsItem
    from .user_reference import UserReference


class UserBestPoints(Model):
    """UserBestPoints of the Platform API."""

    user: UserReference | None = field("user", default=None)
    best_points: list[UserBestPointsItem] | None = field("bestPoints", default=None)
