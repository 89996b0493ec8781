# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_threading_window_setting import ConversationThreadingWindowSetting


class ConversationThreadingWindow(Model):
    """ConversationThreadingWindow of the Platform API.

    The platform requires: settings.
    """

    id: str | None = field("id", default=None)
    settings: list[ConversationThreadingWindowSetting] | None = field("settings", default=None)
    default_timeout_minutes: int | None = field("defaultTimeoutMinutes", default=None)
