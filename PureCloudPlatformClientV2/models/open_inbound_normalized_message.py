# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .open_inbound_message_content import OpenInboundMessageContent
    from .open_inbound_message_messaging_channel import OpenInboundMessageMessagingChannel


class OpenInboundNormalizedMessage(Model):
    """OpenInboundNormalizedMessage of the Platform API.

    The platform requires: channel.
    """

    channel: OpenInboundMessageMessagingChannel | None = field("channel", default=None)
    text: str | None = field("text", default=None)
    content: list[OpenInboundMessageContent] | None = field("content", default=None)
    metadata: dict[str, str] | None = field("metadata", default=None)
