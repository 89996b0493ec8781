# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_notification_template_body import ConversationNotificationTemplateBody
    from .conversation_notification_template_footer import ConversationNotificationTemplateFooter
    from .conversation_notification_template_header import ConversationNotificationTemplateHeader


class ConversationContentNotificationTemplate(Model):
    """ConversationContentNotificationTemplate of the Platform API.

    The platform requires: body.
    """

    id: str | None = field("id", default=None)
    language: str | None = field("language", default=None)
    header: ConversationNotificationTemplateHeader | None = field("header", default=None)
    body: ConversationNotificationTemplateBody | None = field("body", default=None)
    footer: ConversationNotificationTemplateFooter | None = field("footer", default=None)
