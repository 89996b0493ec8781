# Generated from the Platform API definition 219.0.0 by `make generate`; edits are lost.
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from .conversation_notification_template_parameter import ConversationNotificationTemplateParameter


class ConversationNotificationTemplateBody(Model):
    """ConversationNotificationTemplateBody of the Platform API.

    The platform requires: parameters.
    """

    text: str | None = field("text", default=None)
    parameters: list[ConversationNotificationTemplateParameter] | None = field("parameters", default=None)
