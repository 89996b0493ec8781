# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import OrganizationPresence, OutOfOffice


class ChatPresence(Model):
    """Part of ChatUserRef."""

    source: str | None = field("source", default=None)
    organization_presence: OrganizationPresence | None = field("organizationPresence", default=None)
    system_presence: Literal[
        "Available", "Away", "Busy", "Offline", "Idle", "OnQueue", "Meal", "Training", "Meeting", "Break",
    ] | str | None = field("systemPresence", default=None)
    message: str | None = field("message", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    out_of_office: OutOfOffice | None = field("outOfOffice", default=None)
