# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class MessageMediaData(Model):
    """Message media data, kept at
    /api/v2/conversations/messages/{conversationId}/communications/{communicationId}/messages/media/{mediaId}. Answer
    of get_conversations_message_communication_messages_media_media_id and 1 more.
    """

    id: str | None = field("id", default=None)
    name: str | None = field("name", default=None)
    url: str | None = field("url", default=None)
    media_type: str | None = field("mediaType", default=None)
    content_length_bytes: int | None = field("contentLengthBytes", default=None)
    upload_url: str | None = field("uploadUrl", default=None)
    status: Literal["uploading", "valid", "invalid"] | str | None = field("status", default=None)
    self_uri: str | None = field("selfUri", default=None)
