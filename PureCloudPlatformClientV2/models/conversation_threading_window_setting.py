# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationThreadingWindowSetting(Model):
    """Part of ConversationThreadingWindow.

    Required by the platform: messenger_type, timeout_in_minutes.
    """

    messenger_type: Literal[
        "sms", "facebook", "twitter", "whatsapp", "webmessaging", "instagram", "open", "apple",
    ] | str | None = field("messengerType", default=None)
    timeout_in_minutes: int | None = field("timeoutInMinutes", default=None)
