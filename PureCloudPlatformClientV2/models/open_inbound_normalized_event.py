# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .open_event import OpenEvent
    from .open_inbound_messaging_channel import OpenInboundMessagingChannel


class OpenInboundNormalizedEvent(Model):
    """OpenInboundNormalizedEvent of the Platform API.

    The platform requires: channel, events.
    """

    channel: OpenInboundMessagingChannel | None = field("channel", default=None)
    events: list[OpenEvent] | None = field("events", default=None)
