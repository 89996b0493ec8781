# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_station_change_topic_user import UserStationChangeTopicUser


class UserStationChangeTopicUserStation(Model):
    """UserStationChangeTopicUserStation of the Platform API."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    associated_user: UserStationChangeTopicUser | None = field("associatedUser", default=None)
