# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UserStationChangeTopicUser(Model):
    """Part of UserStationChangeTopicUserStation."""

    id: str | None = field("id", default=None)


class UserStationChangeTopicUserStation(Model):
    """Part of UserStationChangeTopicUserStations."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    associated_user: UserStationChangeTopicUser | None = field("associatedUser", default=None)


class UserStationChangeTopicUserStations(Model):
    """Comes with notifications."""

    associated_station: UserStationChangeTopicUserStation | None = field("associatedStation", default=None)
