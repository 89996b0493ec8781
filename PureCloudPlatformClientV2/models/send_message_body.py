# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class SendMessageBody(Model):
    """Required by the platform: message."""

    message: str | None = field("message", default=None)
    mentions: list[str] | None = field("mentions", default=None)
    thread_id: str | None = field("threadId", default=None)
