# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class BatchUserPresenceEventRequest(Model):
    """A batch user presence event: user presence events. Body of post_events_users_presence."""

    user_presence_events: list[UserPresenceEvent] | None = field("userPresenceEvents", default=None)


class UserPresenceEvent(Model):
    """One of the user presence events of a batch user presence event. In BatchUserPresenceEventRequest.

    Required by the platform: event_id, event_date_time, user_id, source_id.
    """

    event_id: str | None = field("eventId", default=None)
    event_date_time: datetime | None = field("eventDateTime", default=None)
    user_id: str | None = field("userId", default=None)
    source_id: str | None = field("sourceId", default=None)
    presence_definition_id: str | None = field("presenceDefinitionId", default=None)
    message: str | None = field("message", default=None)
