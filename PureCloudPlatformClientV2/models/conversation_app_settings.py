# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .auto_start import AutoStart
    from .conversation_clear_settings import ConversationClearSettings
    from .conversation_disconnect_settings import ConversationDisconnectSettings
    from .humanize import Humanize
    from .markdown import Markdown
    from .notifications_settings import NotificationsSettings


class ConversationAppSettings(Model):
    """ConversationAppSettings of the Platform API."""

    enabled: bool | None = field("enabled", default=None)
    show_agent_typing_indicator: bool | None = field("showAgentTypingIndicator", default=None)
    show_user_typing_indicator: bool | None = field("showUserTypingIndicator", default=None)
    auto_start: AutoStart | None = field("autoStart", default=None)
    markdown: Markdown | None = field("markdown", default=None)
    conversation_disconnect: ConversationDisconnectSettings | None = field("conversationDisconnect", default=None)
    conversation_clear: ConversationClearSettings | None = field("conversationClear", default=None)
    humanize: Humanize | None = field("humanize", default=None)
    notifications: NotificationsSettings | None = field("notifications", default=None)
