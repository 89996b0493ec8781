# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ConversationReason, OpenMessageContent, OpenMessagingChannel


class OpenNormalizedMessage(Model):
    """An open normalized message: channel, type, text and 7 more. Answer of post_conversations_messages_inbound_open;
    body of post_conversations_messages_inbound_open.

    Required by the platform: channel, type.
    """

    id: str | None = field("id", default=None)
    channel: OpenMessagingChannel | None = field("channel", default=None)
    type: Literal["Text", "Receipt"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    content: list[OpenMessageContent] | None = field("content", default=None)
    status: Literal[
        "Sent", "Delivered", "Read", "Failed", "Published", "Removed",
    ] | str | None = field("status", default=None)
    reasons: list[ConversationReason] | None = field("reasons", default=None)
    is_final_receipt: bool | None = field("isFinalReceipt", default=None)
    direction: Literal["Inbound", "Outbound"] | str | None = field("direction", default=None)
    metadata: dict[str, str] | None = field("metadata", default=None)
