# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from .conversation_event_typing import ConversationEventTyping


class MessageTypingEventRequest(Model):
    """MessageTypingEventRequest of the Platform API.

    The platform requires: typing.
    """

    typing: ConversationEventTyping | None = field("typing", default=None)
    date_sent: datetime | None = field("dateSent", default=None)
