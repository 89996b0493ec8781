# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ConversationReason, OpenMessagingChannel


class OpenReceiptNormalizedMessage(Model):
    """An open receipt normalized message: channel, type, status and 4 more. Answer of
    post_conversations_message_inbound_open_receipt.

    Required by the platform: id, channel, type, status, direction.
    """

    id: str | None = field("id", default=None)
    channel: OpenMessagingChannel | None = field("channel", default=None)
    type: Literal["Receipt"] | str | None = field("type", default=None)
    status: Literal["Sent", "Delivered", "Failed", "Published", "Removed"] | str | None = field("status", default=None)
    reasons: list[ConversationReason] | None = field("reasons", default=None)
    is_final_receipt: bool | None = field("isFinalReceipt", default=None)
    direction: Literal["Inbound", "Outbound"] | str | None = field("direction", default=None)
