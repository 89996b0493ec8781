# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime

    from . import ConversationEventTyping


class MessageTypingEventRequest(Model):
    """A message typing event: typing and date sent. Body of post_conversations_message_communication_typing.

    Required by the platform: typing.
    """

    typing: ConversationEventTyping | None = field("typing", default=None)
    date_sent: datetime | None = field("dateSent", default=None)
