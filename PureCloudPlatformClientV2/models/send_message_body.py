# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from ..model import Model, field


class SendMessageBody(Model):
    """SendMessageBody of the Platform API.

    The platform requires: message.
    """

    message: str | None = field("message", default=None)
    mentions: list[str] | None = field("mentions", default=None)
    thread_id: str | None = field("threadId", default=None)
