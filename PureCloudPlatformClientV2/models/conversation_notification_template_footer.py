# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConversationNotificationTemplateFooter(Model):
    """Part of ConversationContentNotificationTemplate."""

    text: str | None = field("text", default=None)
