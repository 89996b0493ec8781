# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_station_change_topic_user_station import UserStationChangeTopicUserStation


class UserStationChangeTopicUserStations(Model):
    """UserStationChangeTopicUserStations of the Platform API."""

    associated_station: UserStationChangeTopicUserStation | None = field("associatedStation", default=None)
