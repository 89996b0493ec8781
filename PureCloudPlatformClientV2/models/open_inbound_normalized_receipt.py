# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ConversationReason, OpenMessagingToRecipient


class OpenInboundMessagingReceiptChannel(Model):
    """Channel of an open inbound normalized receipt. In OpenInboundNormalizedReceipt.

    Required by the platform: to, time.
    """

    to: OpenMessagingToRecipient | None = field("to", default=None)
    time: datetime | None = field("time", default=None)


class OpenInboundNormalizedReceipt(Model):
    """An open inbound normalized receipt: channel, status, reasons and 2 more. Body of
    post_conversations_message_inbound_open_receipt.

    Required by the platform: id, channel, status.
    """

    id: str | None = field("id", default=None)
    channel: OpenInboundMessagingReceiptChannel | None = field("channel", default=None)
    status: Literal["Sent", "Delivered", "Failed", "Published", "Removed"] | str | None = field("status", default=None)
    reasons: list[ConversationReason] | None = field("reasons", default=None)
    is_final_receipt: bool | None = field("isFinalReceipt", default=None)
