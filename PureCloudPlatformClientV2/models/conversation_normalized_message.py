# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ConversationMessageContent, ConversationMessageEvent, ConversationMessagingChannel, ConversationReason


class ConversationNormalizedMessage(Model):
    """Part of MessageData.

    Required by the platform: type.
    """

    id: str | None = field("id", default=None)
    channel: ConversationMessagingChannel | None = field("channel", default=None)
    type: Literal[
        "Text", "Structured", "Receipt", "Event", "Message", "Unknown",
    ] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    content: list[ConversationMessageContent] | None = field("content", default=None)
    events: list[ConversationMessageEvent] | None = field("events", default=None)
    status: Literal[
        "Sent", "Delivered", "Read", "Failed", "Published", "Removed",
    ] | str | None = field("status", default=None)
    reasons: list[ConversationReason] | None = field("reasons", default=None)
    originating_entity: Literal["Human", "Bot"] | str | None = field("originatingEntity", default=None)
    is_final_receipt: bool | None = field("isFinalReceipt", default=None)
    direction: Literal["Inbound", "Outbound"] | str | None = field("direction", default=None)
    metadata: dict[str, str] | None = field("metadata", default=None)
    byo_sms_integration_id: str | None = field("byoSmsIntegrationId", default=None)
