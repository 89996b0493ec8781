# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import OpenMessagingFromRecipient


class OpenEvent(Model):
    """One of Typing. In OpenInboundNormalizedEvent.

    Required by the platform: event_type.
    """

    event_type: Literal["Typing"] | str | None = field("eventType", default=None)


class OpenInboundMessagingChannel(Model):
    """Channel of an open inbound normalized event. In OpenInboundNormalizedEvent.

    Required by the platform: pcFrom, time.
    """

    pcFrom: OpenMessagingFromRecipient | None = field("from", default=None)
    time: datetime | None = field("time", default=None)


class OpenInboundNormalizedEvent(Model):
    """An open inbound normalized event: channel and events. Body of post_conversations_message_inbound_open_event.

    Required by the platform: channel, events.
    """

    channel: OpenInboundMessagingChannel | None = field("channel", default=None)
    events: list[OpenEvent] | None = field("events", default=None)
