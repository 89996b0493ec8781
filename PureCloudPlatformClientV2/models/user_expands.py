# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .geolocation import Geolocation
    from .out_of_office import OutOfOffice
    from .routing_status import RoutingStatus
    from .user_authorization import UserAuthorization
    from .user_conversation_summary import UserConversationSummary
    from .user_presence import UserPresence
    from .user_stations import UserStations


class UserExpands(Model):
    """UserExpands of the Platform API."""

    routing_status: RoutingStatus | None = field("routingStatus", default=None)
    presence: UserPresence | None = field("presence", default=None)
    integration_presence: UserPresence | None = field("integrationPresence", default=None)
    conversation_summary: UserConversationSummary | None = field("conversationSummary", default=None)
    out_of_office: OutOfOffice | None = field("outOfOffice", default=None)
    geolocation: Geolocation | None = field("geolocation", default=None)
    station: UserStations | None = field("station", default=None)
    authorization: UserAuthorization | None = field("authorization", default=None)
