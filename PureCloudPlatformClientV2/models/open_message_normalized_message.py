# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import OpenMessageContent, OpenMessagingChannel


class OpenMessageNormalizedMessage(Model):
    """An open message normalized message: channel, type, text and 4 more. Answer of
    post_conversations_message_inbound_open_message.

    Required by the platform: channel, type.
    """

    id: str | None = field("id", default=None)
    channel: OpenMessagingChannel | None = field("channel", default=None)
    type: Literal["Text"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    content: list[OpenMessageContent] | None = field("content", default=None)
    metadata: dict[str, str] | None = field("metadata", default=None)
    conversation_id: str | None = field("conversationId", default=None)
