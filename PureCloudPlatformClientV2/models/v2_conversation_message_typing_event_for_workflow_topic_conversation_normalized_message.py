# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import (
        V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent,
        V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel,
    )


class V2ConversationMessageTypingEventForWorkflowTopicConversationNormalizedMessage(Model):
    channel: V2ConversationMessageTypingEventForWorkflowTopicConversationMessagingChannel | None = field(
        "channel", default=None
    )
    type: Literal["Event"] | str | None = field("type", default=None)
    events: list[V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent] | None = field(
        "events", default=None
    )
    direction: Literal["Inbound", "Outbound"] | str | None = field("direction", default=None)
