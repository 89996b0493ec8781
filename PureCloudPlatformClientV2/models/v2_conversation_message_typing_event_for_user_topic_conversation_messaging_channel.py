# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from datetime import datetime
    from typing import Literal

    from . import (
        V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient,
        V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient,
    )


class V2ConversationMessageTypingEventForUserTopicConversationMessagingChannel(Model):
    id: str | None = field("id", default=None)
    platform: Literal[
        "Twitter", "Facebook", "Instagram", "Line", "Whatsapp", "WebMessaging", "Open", "Sms",
    ] | str | None = field("platform", default=None)
    to: V2ConversationMessageTypingEventForUserTopicConversationMessagingToRecipient | None = field("to", default=None)
    pcFrom: V2ConversationMessageTypingEventForUserTopicConversationMessagingFromRecipient | None = field(
        "from", default=None
    )
    time: datetime | None = field("time", default=None)
