# Generated: make generate
from __future__ import annotations

from ..model import Model, field


class NotificationTemplateParameter(Model):
    """One of the parameters of a notification template. In NotificationTemplateBody and 1 more.

    Required by the platform: text.
    """

    name: str | None = field("name", default=None)
    text: str | None = field("text", default=None)
