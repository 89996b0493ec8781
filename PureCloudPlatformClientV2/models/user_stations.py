# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import User


class UserStation(Model):
    """Associated station of user stations. In UserStations."""

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    type: str | None = field("type", default=None)
    associated_user: User | None = field("associatedUser", default=None)
    associated_date: datetime | None = field("associatedDate", default=None)
    default_user: User | None = field("defaultUser", default=None)
    provider_info: dict[str, str] | None = field("providerInfo", default=None)
    web_rtc_call_appearances: int | None = field("webRtcCallAppearances", default=None)


class UserStations(Model):
    """User stations: associated station, effective station, default station and 1 more. Answer of get_user_station."""

    associated_station: UserStation | None = field("associatedStation", default=None)
    effective_station: UserStation | None = field("effectiveStation", default=None)
    default_station: UserStation | None = field("defaultStation", default=None)
    last_associated_station: UserStation | None = field("lastAssociatedStation", default=None)
