# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class PresenceEventOrganizationPresence(Model):
    """Part of PresenceEventUserPresence."""

    id: str | None = field("id", default=None)
    system_presence: str | None = field("systemPresence", default=None)


class PresenceEventUserPresence(Model):
    """Comes with notifications."""

    source: str | None = field("source", default=None)
    presence_definition: PresenceEventOrganizationPresence | None = field("presenceDefinition", default=None)
    primary: bool | None = field("primary", default=None)
    message: str | None = field("message", default=None)
    modified_date: datetime | None = field("modifiedDate", default=None)
