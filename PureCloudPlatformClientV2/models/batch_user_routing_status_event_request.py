# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .user_routing_status_event import UserRoutingStatusEvent


class BatchUserRoutingStatusEventRequest(Model):
    """BatchUserRoutingStatusEventRequest of the Platform API."""

    user_routing_status_events: list[UserRoutingStatusEvent] | None = field("userRoutingStatusEvents", default=None)
