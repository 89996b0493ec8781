# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        AutoStart, ConversationClearSettings, ConversationDisconnectSettings, Humanize, Markdown, NotificationsSettings,
    )


class ConversationAppSettings(Model):
    """Part of MessengerApps."""

    enabled: bool | None = field("enabled", default=None)
    show_agent_typing_indicator: bool | None = field("showAgentTypingIndicator", default=None)
    show_user_typing_indicator: bool | None = field("showUserTypingIndicator", default=None)
    auto_start: AutoStart | None = field("autoStart", default=None)
    markdown: Markdown | None = field("markdown", default=None)
    conversation_disconnect: ConversationDisconnectSettings | None = field("conversationDisconnect", default=None)
    conversation_clear: ConversationClearSettings | None = field("conversationClear", default=None)
    humanize: Humanize | None = field("humanize", default=None)
    notifications: NotificationsSettings | None = field("notifications", default=None)
