# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ConversationEventTyping, OpenMessagingChannel


class OpenEventNormalizedMessage(Model):
    """An open event normalized message: channel, type, events and 1 more. Answer of
    post_conversations_message_inbound_open_event.

    Required by the platform: channel, type.
    """

    id: str | None = field("id", default=None)
    channel: OpenMessagingChannel | None = field("channel", default=None)
    type: Literal["Event"] | str | None = field("type", default=None)
    events: list[OpenMessageEvent] | None = field("events", default=None)


class OpenMessageEvent(Model):
    """One of the events of an open event normalized message. In OpenEventNormalizedMessage.

    Required by the platform: event_type.
    """

    event_type: Literal["Typing"] | str | None = field("eventType", default=None)
    typing: ConversationEventTyping | None = field("typing", default=None)
