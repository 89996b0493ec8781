# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .notification_template_body import NotificationTemplateBody
    from .notification_template_footer import NotificationTemplateFooter
    from .notification_template_header import NotificationTemplateHeader


class ContentNotificationTemplate(Model):
    """ContentNotificationTemplate of the Platform API.

    The platform requires: body.
    """

    id: str | None = field("id", default=None)
    language: str | None = field("language", default=None)
    header: NotificationTemplateHeader | None = field("header", default=None)
    body: NotificationTemplateBody | None = field("body", default=None)
    footer: NotificationTemplateFooter | None = field("footer", default=None)
