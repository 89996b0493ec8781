# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class ConversationNotificationTemplateParameter(Model):
    """One of the parameters of a conversation notification template. In ConversationNotificationTemplateBody and 2
    more.

    Required by the platform: text.
    """

    name: str | None = field("name", default=None)
    text: str | None = field("text", default=None)
