# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationContentButtonResponse(Model):
    """Part of ConversationMessageContent.

    Required by the platform: text, payload.
    """

    type: Literal["Button", "QuickReply", "DatePicker"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    payload: str | None = field("payload", default=None)
