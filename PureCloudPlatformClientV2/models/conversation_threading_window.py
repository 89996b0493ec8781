# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationThreadingWindow(Model):
    """A conversation threading window: settings, default timeout minutes and 1 more. Answer of
    get_conversations_messaging_threadingtimeline and 1 more; body of put_conversations_messaging_threadingtimeline.

    Required by the platform: settings.
    """

    id: str | None = field("id", default=None)
    settings: list[ConversationThreadingWindowSetting] | None = field("settings", default=None)
    default_timeout_minutes: int | None = field("defaultTimeoutMinutes", default=None)


class ConversationThreadingWindowSetting(Model):
    """One of the settings of a conversation threading window. In ConversationThreadingWindow.

    Required by the platform: messenger_type, timeout_in_minutes.
    """

    messenger_type: Literal[
        "sms", "facebook", "twitter", "whatsapp", "webmessaging", "instagram", "open", "apple",
    ] | str | None = field("messengerType", default=None)
    timeout_in_minutes: int | None = field("timeoutInMinutes", default=None)
