# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MessageMedia(Model):
    """One of the media of message data. In MessageData and 1 more."""

    url: str | None = field("url", default=None)
    media_type: str | None = field("mediaType", default=None)
    content_length_bytes: int | None = field("contentLengthBytes", default=None)
    name: str | None = field("name", default=None)
    id: str | None = field("id", default=None)
