# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from . import ConversationNotificationTemplateParameter


class ConversationNotificationTemplateBody(Model):
    """Part of ConversationContentNotificationTemplate.

    Required by the platform: parameters.
    """

    text: str | None = field("text", default=None)
    parameters: list[ConversationNotificationTemplateParameter] | None = field("parameters", default=None)
