# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ButtonResponse(Model):
    """Part of RecordingMessagingMessage."""

    type: Literal["Button", "DatePicker", "QuickReply"] | str | None = field("type", default=None)
    text: str | None = field("text", default=None)
    payload: str | None = field("payload", default=None)
    message_type: Literal["QuickReply", "Card", "Carousel"] | str | None = field("messageType", default=None)
