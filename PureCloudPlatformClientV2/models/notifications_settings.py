# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class NotificationsSettings(Model):
    """Part of ConversationAppSettings."""

    enabled: bool | None = field("enabled", default=None)
