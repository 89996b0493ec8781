# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping


class V2ConversationMessageTypingEventForWorkflowTopicConversationMessageEvent(Model):
    event_type: Literal["CoBrowse", "Typing"] | str | None = field("eventType", default=None)
    typing: V2ConversationMessageTypingEventForWorkflowTopicConversationEventTyping | None = field(
        "typing", default=None
    )
