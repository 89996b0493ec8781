# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import WebChatConversation, WebChatMemberInfo


class WebChatMessage(Model):
    """A web chat message, kept at /api/v2/conversations/chats/{conversationId}/messages/{messageId}. Answer of
    get_conversations_chat_message and 3 more.

    Required by the platform: conversation, sender, body, body_type, timestamp.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    conversation: WebChatConversation | None = field("conversation", default=None)
    sender: WebChatMemberInfo | None = field("sender", default=None)
    body: str | None = field("body", default=None)
    body_type: Literal[
        "standard", "notice", "member-join", "member-leave", "media-request",
    ] | str | None = field("bodyType", default=None)
    timestamp: datetime | None = field("timestamp", default=None)
    self_uri: str | None = field("selfUri", default=None)
