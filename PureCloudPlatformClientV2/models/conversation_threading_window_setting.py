# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationThreadingWindowSetting(Model):
    """ConversationThreadingWindowSetting of the Platform API.

    The platform requires: messenger_type, timeout_in_minutes.
    """

    messenger_type: Literal[
        "sms", "facebook", "twitter", "whatsapp", "webmessaging", "instagram", "open", "apple",
    ] | str | None = field("messengerType", default=None)
    timeout_in_minutes: int | None = field("timeoutInMinutes", default=None)
