# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MessageStickerAttachment(Model):
    """Part of RecordingMessagingMessage."""

    url: str | None = field("url", default=None)
    id: str | None = field("id", default=None)
