# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class NotificationTemplateFooter(Model):
    """Part of ContentNotificationTemplate."""

    text: str | None = field("text", default=None)
