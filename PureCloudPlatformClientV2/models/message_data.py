# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ConversationNormalizedMessage, MessageMedia, MessageSticker, User


class MessageData(Model):
    """Given by get_conversations_message_details and 2 more.

    Required by the platform: timestamp, text_body, status.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    provider_message_id: str | None = field("providerMessageId", default=None)
    timestamp: datetime | None = field("timestamp", default=None)
    from_address: str | None = field("fromAddress", default=None)
    to_address: str | None = field("toAddress", default=None)
    direction: Literal["inbound", "outbound"] | str | None = field("direction", default=None)
    messenger_type: Literal[
        "sms", "facebook", "twitter", "whatsapp", "webmessaging", "instagram", "open", "apple",
    ] | str | None = field("messengerType", default=None)
    text_body: str | None = field("textBody", default=None)
    status: Literal[
        "queued", "sent", "failed", "received", "delivery-success", "delivery-failed", "read", "removed", "published",
    ] | str | None = field("status", default=None)
    media: list[MessageMedia] | None = field("media", default=None)
    stickers: list[MessageSticker] | None = field("stickers", default=None)
    normalized_message: ConversationNormalizedMessage | None = field("normalizedMessage", default=None)
    normalized_receipts: list[ConversationNormalizedMessage] | None = field("normalizedReceipts", default=None)
    created_by: User | None = field("createdBy", default=None)
    conversation_id: str | None = field("conversationId", default=None)
    self_uri: str | None = field("selfUri", default=None)
