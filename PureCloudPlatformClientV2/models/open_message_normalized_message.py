# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .open_message_content import OpenMessageContent
    from .open_messaging_channel import OpenMessagingChannel


class OpenMessageNormalizedMessage(Model):
    """OpenMessageNormalizedMessage of the Platform API.

    The platform requires: channel, type.
    """

    id: str | None = field("id", default=None)
    channel: OpenMessagingChannel | None = field("channel", default=None)
    type: Literal["Text"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    content: list[OpenMessageContent] | None = field("content", default=None)
    metadata: dict[str, str] | None = field("metadata", default=None)
    conversation_id: str | None = field("conversationId", default=None)
