# Generated from definition 219.0.0 by `make generate`.
from __future__ import annotations

from ..model import Model, field


class ConversationNotificationTemplateParameter(Model):
    """Required by the platform: text."""

    name: str | None = field("name", default=None)
    text: str | None = field("text", default=None)
