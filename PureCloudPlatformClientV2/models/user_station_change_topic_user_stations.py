# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class UserStationChangeTopicUser(Model):
    """Reference to a user by its id. In UserStationChangeTopicUserStation."""

    id: str | None = field("id", default=None)


class UserStationChangeTopicUserStation(Model):
    """Associated station of user stations. In UserStationChangeTopicUserStations."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    associated_user: UserStationChangeTopicUser | None = field("associatedUser", default=None)


class UserStationChangeTopicUserStations(Model):
    """User stations: associated station. Event of v2.users.{id}.station."""

    associated_station: UserStationChangeTopicUserStation | None = field("associatedStation", default=None)
