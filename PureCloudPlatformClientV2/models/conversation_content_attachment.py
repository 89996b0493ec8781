# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationContentAttachment(Model):
    """Attachment of conversation message content. In ConversationMessageContent and 2 more.

    Required by the platform: media_type.
    """

    id: str | None = field("id", default=None)
    media_type: Literal["Image", "Video", "Audio", "File", "Link"] | str | None = field("mediaType", default=None)
    url: str | None = field("url", default=None)
    mime: str | None = field("mime", default=None)
    text: str | None = field("text", default=None)
    sha256: str | None = field("sha256", default=None)
    filename: str | None = field("filename", default=None)
    content_size_bytes: int | None = field("contentSizeBytes", default=None)
