# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import (
        ConversationNotificationTemplateBody, ConversationNotificationTemplateFooter,
        ConversationNotificationTemplateHeader,
    )


class ConversationContentNotificationTemplate(Model):
    """Part of ConversationMessageContent.

    Required by the platform: body.
    """

    id: str | None = field("id", default=None)
    language: str | None = field("language", default=None)
    header: ConversationNotificationTemplateHeader | None = field("header", default=None)
    body: ConversationNotificationTemplateBody | None = field("body", default=None)
    footer: ConversationNotificationTemplateFooter | None = field("footer", default=None)
