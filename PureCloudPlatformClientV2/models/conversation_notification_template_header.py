# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from .conversation_content_attachment import ConversationContentAttachment
    from .conversation_notification_template_parameter import ConversationNotificationTemplateParameter


class ConversationNotificationTemplateHeader(Model):
    """ConversationNotificationTemplateHeader of the Platform API.

    The platform requires: type.
    """

    type: Literal["Text", "Media"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    media: ConversationContentAttachment | None = field("media", default=None)
    parameters: list[ConversationNotificationTemplateParameter] | None = field("parameters", default=None)
