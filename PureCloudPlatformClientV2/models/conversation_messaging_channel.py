# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import ConversationMessagingFromRecipient, ConversationMessagingToRecipient


class ConversationMessagingChannel(Model):
    """Part of ConversationNormalizedMessage."""

    id: str | None = field("id", default=None)
    platform: Literal[
        "Twitter", "Facebook", "Instagram", "Line", "Whatsapp", "WebMessaging", "Open", "Apple", "Sms",
    ] | str | None = field("platform", default=None)
    message_id: str | None = field("messageId", default=None)
    to: ConversationMessagingToRecipient | None = field("to", default=None)
    pcFrom: ConversationMessagingFromRecipient | None = field("from", default=None)
    time: datetime | None = field("time", default=None)
    date_modified: datetime | None = field("dateModified", default=None)
    date_deleted: datetime | None = field("dateDeleted", default=None)
