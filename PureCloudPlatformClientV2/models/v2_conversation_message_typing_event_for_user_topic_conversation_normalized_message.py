# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        V2ConversationMessageTypingEventForUserTopicConversationMessageEvent,
        V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel,
    )


class V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage(Model):
    channel: V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel | None = field(
        "channel", default=None
    )
    type: Literal["Event"] | str | None = field("type", default=None)
    events: list[V2ConversationMessageTypingEventForUserTopicConversationMessageEvent] | None = field(
        "events", default=None
    )
    direction: Literal["Inbound", "Outbound"] | str | None = field("direction", default=None)
