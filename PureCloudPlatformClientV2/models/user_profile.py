# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        Geolocation, OutOfOffice, RoutingStatus, UserAuthorization, UserConversationSummary, UserPresence, UserStations,
    )


class UserExpands(Model):
    """Expands of a user profile. In UserProfile."""

    routing_status: RoutingStatus | None = field("routingStatus", default=None)
    presence: UserPresence | None = field("presence", default=None)
    integration_presence: UserPresence | None = field("integrationPresence", default=None)
    conversation_summary: UserConversationSummary | None = field("conversationSummary", default=None)
    out_of_office: OutOfOffice | None = field("outOfOffice", default=None)
    geolocation: Geolocation | None = field("geolocation", default=None)
    station: UserStations | None = field("station", default=None)
    authorization: UserAuthorization | None = field("authorization", default=None)


class UserProfile(Model):
    """A user profile: name, state, expands and 4 more. Answer of get_user_profile.

    Required by the platform: version.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    state: Literal["active", "inactive", "deleted"] | str | None = field("state", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    version: int | None = field("version", default=None)
    expands: UserExpands | None = field("expands", default=None)
    self_uri: str | None = field("selfUri", default=None)
