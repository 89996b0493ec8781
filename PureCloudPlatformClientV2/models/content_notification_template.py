# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import NotificationTemplateBody, NotificationTemplateFooter, NotificationTemplateHeader


class ContentNotificationTemplate(Model):
    """Part of MessageContent.

    Required by the platform: body.
    """

    id: str | None = field("id", default=None)
    language: str | None = field("language", default=None)
    header: NotificationTemplateHeader | None = field("header", default=None)
    body: NotificationTemplateBody | None = field("body", default=None)
    footer: NotificationTemplateFooter | None = field("footer", default=None)
