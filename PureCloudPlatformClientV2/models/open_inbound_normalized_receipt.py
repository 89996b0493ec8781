# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .conversation_reason import ConversationReason
    from .open_inbound_messaging_receipt_channel import OpenInboundMessagingReceiptChannel


class OpenInboundNormalizedReceipt(Model):
    """OpenInboundNormalizedReceipt of the Platform API.

    The platform requires: id, channel, status.
    """

    id: str | None = field("id", default=None)
    channel: OpenInboundMessagingReceiptChannel | None = field("channel", default=None)
    status: Literal["Sent", "Delivered", "Failed", "Published", "Removed"] | str | None = field("status", default=None)
    reasons: list[ConversationReason] | None = field("reasons", default=None)
    is_final_receipt: bool | None = field("isFinalReceipt", default=None)
