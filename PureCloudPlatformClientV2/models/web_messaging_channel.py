# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import WebMessagingRecipient


class WebMessagingChannel(Model):
    """Part of WebMessagingMessage."""

    pcFrom: WebMessagingRecipient | None = field("from", default=None)
    to: WebMessagingRecipient | None = field("to", default=None)
    time: datetime | None = field("time", default=None)
    message_id: str | None = field("messageId", default=None)
