# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserPresenceEvent


class BatchUserPresenceEventRequest(Model):
    """Taken by post_events_users_presence."""

    user_presence_events: list[UserPresenceEvent] | None = field("userPresenceEvents", default=None)
