# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_presence_event import UserPresenceEvent


class BatchUserPresenceEventRequest(Model):
    """BatchUserPresenceEventRequest of the Platform API."""

    user_presence_events: list[UserPresenceEvent] | None = field("userPresenceEvents", default=None)
