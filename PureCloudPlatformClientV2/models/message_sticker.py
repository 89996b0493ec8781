# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MessageSticker(Model):
    """One of the stickers of message data. In MessageData and 1 more."""

    url: str | None = field("url", default=None)
    id: str | None = field("id", default=None)
