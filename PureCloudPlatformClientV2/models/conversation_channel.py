# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationChannel(Model):
    """Part of Session.

    Required by the platform: type.
    """

    type: Literal[
        "Unknown", "Call", "Callback", "Email", "GenericObject", "Messaging", "Social", "Webchat", "Voice", "Chat",
        "Cobrowse", "Video", "Screenshare", "Message", "InternalMessage",
    ] | str | None = field("type", default=None)
    message_type: Literal[
        "Unknown", "Sms", "Twitter", "Facebook", "Line", "WhatsApp", "WebMessaging", "Open", "Instagram",
    ] | str | None = field("messageType", default=None)
    platform: str | None = field("platform", default=None)
