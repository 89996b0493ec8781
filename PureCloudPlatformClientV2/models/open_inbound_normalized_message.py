# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Any, Literal

    from . import OpenMessagingFromRecipient


class OpenContentAttachment(Model):
    """Attachment of open inbound message content. In OpenInboundMessageContent.

    Required by the platform: media_type, url, mime.
    """

    id: str | None = field("id", default=None)
    media_type: Literal["Image", "Video", "Audio", "File", "Link"] | str | None = field("mediaType", default=None)
    url: str | None = field("url", default=None)
    mime: str | None = field("mime", default=None)
    text: str | None = field("text", default=None)
    sha256: str | None = field("sha256", default=None)
    filename: str | None = field("filename", default=None)


class OpenInboundMessageContent(Model):
    """One of the content of an open inbound normalized message. In OpenInboundNormalizedMessage."""

    attachment: OpenContentAttachment | None = field("attachment", default=None)


class OpenInboundMessageMessagingChannel(Model):
    """Channel of an open inbound normalized message. In OpenInboundNormalizedMessage.

    Required by the platform: pcFrom, time.
    """

    pcFrom: OpenMessagingFromRecipient | None = field("from", default=None)
    time: datetime | None = field("time", default=None)
    message_id: str | None = field("messageId", default=None)
    metadata: Any | None = field("metadata", default=None)


class OpenInboundNormalizedMessage(Model):
    """An open inbound normalized message: channel, text, content and 1 more. Body of
    post_conversations_message_inbound_open_message.

    Required by the platform: channel.
    """

    channel: OpenInboundMessageMessagingChannel | None = field("channel", default=None)
    text: str | None = field("text", default=None)
    content: list[OpenInboundMessageContent] | None = field("content", default=None)
    metadata: dict[str, str] | None = field("metadata", default=None)
