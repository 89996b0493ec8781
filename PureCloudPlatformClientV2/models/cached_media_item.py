# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime


class CachedMediaItem(Model):
    """A cached media item, kept at /api/v2/conversations/messages/cachedmedia/{cachedMediaItemId}. Answer of
    get_conversations_messages_cachedmedia_cached_media_item_id.
    """

    id: str | None = field("id", default=None)
    url: str | None = field("url", default=None)
    download_url: str | None = field("downloadUrl", default=None)
    media_type: str | None = field("mediaType", default=None)
    content_length_bytes: int | None = field("contentLengthBytes", default=None)
    date_created: datetime | None = field("dateCreated", default=None)
    date_expires: datetime | None = field("dateExpires", default=None)
    self_uri: str | None = field("selfUri", default=None)
