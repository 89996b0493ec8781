# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class MessageMediaAttachment(Model):
    """Part of RecordingMessagingMessage."""

    url: str | None = field("url", default=None)
    media_type: Literal["image/png", "image/jpeg", "image/gif"] | str | None = field("mediaType", default=None)
    content_length: int | None = field("contentLength", default=None)
    name: str | None = field("name", default=None)
    id: str | None = field("id", default=None)
