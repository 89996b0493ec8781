# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class BatchUserRoutingStatusEventRequest(Model):
    """A batch user routing status event: user routing status events. Body of post_events_users_routingstatus."""

    user_routing_status_events: list[UserRoutingStatusEvent] | None = field("userRoutingStatusEvents", default=None)


class UserRoutingStatusEvent(Model):
    """One of the user routing status events of a batch user routing status event. In
    BatchUserRoutingStatusEventRequest.

    Required by the platform: event_id, event_date_time, agent_id, status, source_id.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    agent_id: str | None = field("agentId", default=None)
    status: Literal[
        "OffQueue", "Idle", "Interacting", "Communicating", "NotResponding",
    ] | str | None = field("status", default=None)
    source_id: str | None = field("sourceId", default=None)
