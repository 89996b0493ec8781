# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import OpenEvent, OpenInboundMessagingChannel


class OpenInboundNormalizedEvent(Model):
    """Taken by post_conversations_message_inbound_open_event.

    Required by the platform: channel, events.
    """

    channel: OpenInboundMessagingChannel | None = field("channel", default=None)
    events: list[OpenEvent] | None = field("events", default=None)
