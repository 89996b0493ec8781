# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import OpenInboundMessageContent, OpenInboundMessageMessagingChannel


class OpenInboundNormalizedMessage(Model):
    """Taken by post_conversations_message_inbound_open_message.

    Required by the platform: channel.
    """

    channel: OpenInboundMessageMessagingChannel | None = field("channel", default=None)
    text: str | None = field("text", default=None)
    content: list[OpenInboundMessageContent] | None = field("content", default=None)
    metadata: dict[str, str] | None = field("metadata", default=None)
