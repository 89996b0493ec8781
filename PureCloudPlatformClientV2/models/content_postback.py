# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ContentPostback(Model):
    """Part of MessageContent.

    Required by the platform: payload.
    """

    id: str | None = field("id", default=None)
    text: str | None = field("text", default=None)
    payload: str | None = field("payload", default=None)
