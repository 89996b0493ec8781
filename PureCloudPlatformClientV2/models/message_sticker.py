# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class MessageSticker(Model):
    """Part of MessageData and 1 more."""

    url: str | None = field("url", default=None)
    id: str | None = field("id", default=None)
