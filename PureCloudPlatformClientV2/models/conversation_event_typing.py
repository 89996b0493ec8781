# Generated: make generate
from __future__ import annotations

from typing import TYPE_CHECKING

from ..model import Model, field

if TYPE_CHECKING:
    from typing import Literal


class ConversationEventTyping(Model):
    """Typing of a conversation message event. In ConversationMessageEvent and 2 more.

    Required by the platform: type.
    """

    type: Literal["On"] | str | None = field("type", default=None)
    duration: int | None = field("duration", default=None)
