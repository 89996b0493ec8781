# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import UserRoutingStatusEvent


class BatchUserRoutingStatusEventRequest(Model):
    """Taken by post_events_users_routingstatus."""

    user_routing_status_events: list[UserRoutingStatusEvent] | None = field("userRoutingStatusEvents", default=None)
