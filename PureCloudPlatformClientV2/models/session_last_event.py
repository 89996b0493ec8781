# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class SessionLastEvent(Model):
    """Part of Session.

    Required by the platform: id, event_name, created_date.
    """

    id: str | None = field("id", default=None)
    event_name: str | None = field("eventName", default=None)
    created_date: datetime | None = field("createdDate", default=None)
