# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class PresenceEventOrganizationPresence(Model):
    """Presence definition of a presence event user presence. In PresenceEventUserPresence."""

    id: str | None = field("id", default=None)
    system_presence: str | None = field("systemPresence", default=None)


class PresenceEventUserPresence(Model):
    """A presence event user presence: source, presence definition, primary and 2 more. Event of v2.users.{id}.presence.
    """

    source: str | None = field("source", default=None)
    presence_definition: PresenceEventOrganizationPresence | None = field("presenceDefinition", default=None)
    primary: bool | None = field("primary", default=None)
    message: str | None = field("message", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
