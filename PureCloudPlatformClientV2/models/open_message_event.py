# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal

    from . import ConversationEventTyping


class OpenMessageEvent(Model):
    """Part of OpenEventNormalizedMessage.

    Required by the platform: event_type.
    """

    event_type: Literal["Typing"] | str | None = field("eventType", default=None)
    typing: ConversationEventTyping | None = field("typing", default=None)
