# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage


class V2ConversationMessageTypingEventForUserTopicMessageData(Model):
    conversation_id: str | None = field("conversationId", default=None)
    normalized_message: V2ConversationMessageTypingEventForUserTopicConversationNormalizedMessage | None = field(
        "normalizedMessage", default=None
    )
