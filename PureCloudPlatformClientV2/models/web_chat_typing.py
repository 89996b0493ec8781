# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .web_chat_conversation import WebChatConversation
    from .web_chat_member_info import WebChatMemberInfo


class WebChatTyping(Model):
    """WebChatTyping of the Platform API.

    The platform requires: id, conversation, sender, timestamp.
    """

    id: str | None = field("id", default=None)
    conversation: WebChatConversation | None = field("conversation", default=None)
    sender: WebChatMemberInfo | None = field("sender", default=None)
    timestamp: datetime | None = field("timestamp", default=None)
