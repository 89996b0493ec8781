# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .web_messaging_recipient import WebMessagingRecipient


class WebMessagingChannel(Model):
    """WebMessagingChannel of the Platform API."""

    pcFrom: WebMessagingRecipient | None = field("from", default=None)
    to: WebMessagingRecipient | None = field("to", default=None)
    time: datetime | None = field("time", default=None)
    message_id: str | None = field("messageId", default=None)
