# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ConversationNotificationTemplateParameter


class ConversationNotificationTemplateButton(Model):
    """A conversation notification template button: type, index, text and 3 more. No method or topic of the definition
    has it.

    Required by the platform: type, index.
    """

    type: Literal["QuickReply", "PhoneNumber", "Url"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    index: int | None = field("index", default=None)
    phone_number: str | None = field("phoneNumber", default=None)
    url: str | None = field("url", default=None)
    parameters: list[ConversationNotificationTemplateParameter] | None = field("parameters", default=None)
