# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import WebChatConversation, WebChatMemberInfo


class WebChatTyping(Model):
    """A web chat typing: conversation, sender, timestamp and 1 more. Answer of
    post_conversations_chat_communication_typing and 1 more.

    Required by the platform: id, conversation, sender, timestamp.
    """

    id: str | None = field("id", default=None)
    conversation: WebChatConversation | None = field("conversation", default=None)
    sender: WebChatMemberInfo | None = field("sender", default=None)
    timestamp: datetime | None = field("timestamp", default=None)
