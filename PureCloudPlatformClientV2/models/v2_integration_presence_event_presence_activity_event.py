# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal


class V2IntegrationPresenceEventOrganizationPresence(Model):
    """Presence definition of a V2 integration presence event presence activity event. In
    V2IntegrationPresenceEventPresenceActivityEvent.
    """

    id: str | None = field("id", default=None)
    system_presence: str | None = field("systemPresence", default=None)


class V2IntegrationPresenceEventPresenceActivityEvent(Model):
    """A V2 integration presence event presence activity event: user id, event type, source and 5 more. Event of
    v2.users.{id}.integrationpresence.
    """

    user_id: str | None = field("userId", default=None)
    event_type: Literal[
        "UserPresenceStatusChanged", "UserPrimaryPresenceSourceChanged",
    ] | str | None = field("eventType", default=None)
    source: str | None = field("source", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
    presence_definition: V2IntegrationPresenceEventOrganizationPresence | None = field(
        "presenceDefinition", default=None
    )
    message: str | None = field("message", default=None)
    current_display_source_id: str | None = field("currentDisplaySourceId", default=None)
    previous_display_source_id: str | None = field("previousDisplaySourceId", default=None)
